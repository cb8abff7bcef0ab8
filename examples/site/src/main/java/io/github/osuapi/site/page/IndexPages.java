package io.github.osuapi.site.page;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.site.facts.EndpointFacts;
import io.github.osuapi.site.facts.GroupFacts;
import io.github.osuapi.site.facts.ModelFacts;
import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.guide.Guide;
import io.github.osuapi.site.html.Html;
import io.github.osuapi.site.html.Links;
import java.util.List;
import java.util.stream.Collectors;

/** The pages that list others: endpoints, models, guides. */
final class IndexPages {
  private final Reference reference;
  private final Links links;

  IndexPages(Reference reference, Links links) {
    this.reference = reference;
    this.links = links;
  }

  Page endpoints() {
    Parts parts = new Parts();
    parts.add("<h1>Endpoints</h1>");
    parts.add(
        "<p class=\"lead\">%d calls on the %d routes of the server that are open to third parties, %d of them without a token.</p>"
            .formatted(reference.endpoints().size(), reference.routeCount(), anonymousRoutes()));
    reference.groups().forEach(group -> group(parts, group));
    return new Page(
        "endpoints/index.html",
        "Page",
        "Endpoints",
        "All calls, group by group.",
        "routes",
        parts.contents(),
        parts.html());
  }

  private long anonymousRoutes() {
    return reference.endpoints().stream()
        .filter(e -> e.endpoint().access().kind() == EndpointAccess.Kind.ANONYMOUS)
        .map(EndpointFacts::route)
        .distinct()
        .count();
  }

  private void group(Parts parts, GroupFacts group) {
    parts.part(group.name()).add("<p>%s</p>".formatted(links.doc(group.doc())));
    parts.add(
        Parts.table(
            "Endpoints of " + group.name(),
            List.of("Call", "Route", "Scope", "What it does"),
            group.endpoints().stream().map(this::row).toList()));
  }

  private List<String> row(EndpointFacts endpoint) {
    String user = endpoint.endpoint().access().requiresUser() ? " and a user" : "";
    String scope =
        switch (endpoint.endpoint().access().kind()) {
          case ANONYMOUS -> "no token";
          case ANY_TOKEN -> "any token" + user;
          case SCOPE -> "<code>" + endpoint.route().scope() + "</code>" + user;
        };
    return List.of(
        "<a href=\"%s.html\"><code>%s</code></a>".formatted(endpoint.id(), endpoint.method()),
        Badges.method(endpoint)
            + " <code>"
            + Html.escape(endpoint.endpoint().path()).replace("/", "/<wbr>")
            + "</code>",
        scope,
        links.doc(endpoint.doc()));
  }

  Page models() {
    Parts parts = new Parts();
    parts.add("<h1>Models</h1>");
    parts.add(
        "<p class=\"lead\">The structures and values that requests take and answers hold, by the server’s names.</p>");
    for (ModelFacts.Kind kind : ModelFacts.Kind.values()) {
      List<ModelFacts> models =
          reference.models().values().stream().filter(m -> m.kind() == kind).toList();
      if (!models.isEmpty()) {
        parts.part(heading(kind));
        parts.add(
            models.stream()
                .map(
                    m -> "<li><a href=\"%1$s.html\"><code>%1$s</code></a></li>".formatted(m.name()))
                .collect(Collectors.joining("\n", "<ul class=\"columns\">", "</ul>")));
      }
    }
    return new Page(
        "models/index.html",
        "Page",
        "Models",
        "All structures and values.",
        "records enums",
        parts.contents(),
        parts.html());
  }

  private static String heading(ModelFacts.Kind kind) {
    return switch (kind) {
      case RECORD -> "Structures";
      case ENUM -> "Values of closed sets";
      case OPEN_ENUM -> "Values of sets that may grow";
      case SEALED -> "Structures of several kinds";
      case INTERFACE -> "What structures have in common";
      case CLASS -> "Others";
    };
  }

  Page guides(List<Guide> guides) {
    Parts parts = new Parts();
    parts.add("<h1>Guides</h1>").add("<ul class=\"cards\">");
    guides.forEach(
        guide ->
            parts.add(
                "<li><a href=\"%s.html\"><b>%s</b></a><p>%s</p></li>"
                    .formatted(
                        guide.name(), Html.escape(guide.title()), Html.escape(guide.summary()))));
    parts.add("</ul>");
    return new Page(
        "guides/index.html", "Page", "Guides", "All guides.", "", List.of(), parts.html());
  }

  static Page guide(Guide guide) {
    return new Page(
        "guides/" + guide.name() + ".html",
        "Guide",
        guide.title(),
        guide.summary(),
        guide.headings().stream().map(Guide.Heading::title).collect(Collectors.joining(" ")),
        guide.headings().stream().map(h -> new Page.Part(h.anchor(), h.title())).toList(),
        "<article class=\"guide\"><h1>%s</h1>\n%s</article>"
            .formatted(Html.escape(guide.title()), guide.html()));
  }
}
