package io.github.osuapi.site.page;

import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.site.access.Closed;
import io.github.osuapi.site.facts.EndpointFacts;
import io.github.osuapi.site.facts.ModelFacts;
import io.github.osuapi.site.facts.ParameterFacts;
import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.html.CodeBlock;
import io.github.osuapi.site.html.Html;
import io.github.osuapi.site.html.Links;
import io.github.osuapi.site.sample.EndpointSample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on an endpoint. */
final class EndpointPage {
  private static final Pattern MODEL = Pattern.compile("io\\.github\\.osuapi\\.model\\.(\\w+)");

  private final Reference reference;
  private final EndpointFacts endpoint;
  private final Links links;
  private final EndpointSample sample;

  EndpointPage(Reference reference, EndpointFacts endpoint, Links links) {
    this.reference = reference;
    this.endpoint = endpoint;
    this.links = links;
    this.sample = new EndpointSample(endpoint, reference.models().keySet());
  }

  Page page() {
    String name = endpoint.endpoint().group() + "()." + endpoint.method();
    Parts parts = new Parts();
    parts.add(
        "<p class=\"crumbs\"><a href=\"index.html\">Endpoints</a> / %s</p>"
            .formatted(endpoint.endpoint().group()));
    parts.add("<h1><code>%s</code></h1>".formatted(name));
    parts.add(Badges.all(endpoint));
    parts.add("<p class=\"lead\">%s</p>".formatted(links.doc(endpoint.doc())));
    endpoint
        .deprecated()
        .ifPresent(
            d -> parts.add("<p class=\"note warning\">Deprecated. %s</p>".formatted(links.doc(d))));
    parts.add(route());
    access(parts);
    parameters(parts);
    answer(parts);
    example(parts);
    parts.part("Limits").add(EndpointLimits.html(endpoint));
    parts.part("Errors").add(EndpointErrors.html(endpoint, links));
    see(parts);
    return new Page(
        "endpoints/" + endpoint.id() + ".html",
        "Endpoint",
        name,
        Html.text(links.doc(endpoint.doc())),
        endpoint.endpoint().httpMethod() + " " + endpoint.endpoint().path(),
        parts.contents(),
        parts.html());
  }

  private String route() {
    return "<p class=\"route\"><code><b>%s</b> /api/v2/%s</code></p>"
        .formatted(endpoint.endpoint().httpMethod(), Html.escape(endpoint.endpoint().path()));
  }

  private void access(Parts parts) {
    parts.part("Access").add("<p>%s</p>".formatted(needs()));
    Set<TokenKind> open = endpoint.endpoint().grants();
    parts.add(
        Parts.table(
            "Which tokens open it",
            List.of("Token", "Opens it", "Why"),
            Arrays.stream(TokenKind.values()).map(kind -> token(kind, open)).toList()));
    parts.add("<p>The least that an app declares for it:</p>");
    parts.add(CodeBlock.html("java", sample.app().annotation()));
    TokenRules.ownerNotes(sample.app().kind().grant(), sample.app().scopes())
        .forEach(note -> parts.add("<p class=\"note\">%s</p>".formatted(Html.sentence(note))));
    parts.add(
        "<p><a href=\"../explorer.html#calls=%s\">Open it in the scope explorer</a></p>"
            .formatted(endpoint.id()));
  }

  private String needs() {
    return switch (endpoint.endpoint().access().kind()) {
      case ANONYMOUS ->
          "It needs no token. One that is sent must be valid all the same: the server answers 401"
              + " to a bad one.";
      case ANY_TOKEN ->
          endpoint.endpoint().access().requiresUser()
              ? "Any token will do that acts for a user."
              : "Any valid token will do, whatever its scopes.";
      case SCOPE ->
          "It needs the scope <code>%s</code>%s."
              .formatted(
                  endpoint.route().scope(),
                  endpoint.endpoint().access().requiresUser()
                      ? ", on a token that acts for a user"
                      : "");
    };
  }

  private List<String> token(TokenKind kind, Set<TokenKind> open) {
    boolean opens = open.contains(kind);
    return List.of(
        Html.sentence(kind.title()).replace(".", ""),
        opens ? "<span class=\"yes\">yes</span>" : "<span class=\"no\">no</span>",
        opens ? "" : Html.escape(Closed.reason(kind, endpoint.endpoint().access())));
  }

  private void parameters(Parts parts) {
    parts.part("Parameters");
    if (endpoint.parameters().isEmpty()) {
      parts.add("<p>None.</p>");
      return;
    }
    parts.add(
        Parts.table(
            "Parameters",
            List.of("Parameter", "Type", "In the request", "Meaning"),
            endpoint.parameters().stream().map(this::parameter).toList()));
  }

  private List<String> parameter(ParameterFacts parameter) {
    String name = "<code>" + parameter.name() + "</code>";
    String where =
        parameter.wireName().isEmpty()
            ? parameter.location()
            : "%s <code>%s</code>"
                .formatted(parameter.location(), Html.escape(parameter.wireName()));
    return List.of(
        parameter.required() ? name + " <span class=\"required\">required</span>" : name,
        "<code>" + links.parameter(parameter.type()) + "</code>",
        where,
        Html.sentence(links.doc(parameter.doc())) + deprecation(parameter));
  }

  private String deprecation(ParameterFacts parameter) {
    return parameter.deprecated().isEmpty()
        ? ""
        : " Deprecated: " + Html.sentence(links.doc(parameter.deprecated()));
  }

  private void answer(Parts parts) {
    parts.part("Answer");
    if (endpoint.answersNothing()) {
      parts.add("<p>Nothing: the call returns once the server has done it.</p>");
      return;
    }
    parts.add(
        "<p><code>execute()</code> returns <code>%s</code>.%s</p>"
            .formatted(links.type(endpoint.responseType()), walks()));
    if (endpoint.isReplay()) {
      parts.add(
          "<p><code>executeBytes()</code> and <code>executeTo(file)</code> give the file as it is: see %s.</p>"
              .formatted(links.toGuide("replays", "the guide on replays")));
    }
    model(endpoint.mainType())
        .ifPresent(
            model -> {
              parts.add(
                  "<h3 id=\"fields\"><code>%s</code></h3>"
                      .formatted(links.type("io.github.osuapi.model." + model.name())));
              parts.add("<p>%s</p>".formatted(links.doc(model.doc())));
              parts.add(FieldTable.html(model, links));
            });
  }

  private String walks() {
    return endpoint
        .itemType()
        .map(
            item ->
                " <code>stream()</code> walks all pages, a <code>Stream&lt;%s&gt;</code>: see %s."
                    .formatted(links.type(item), links.toGuide("paging", "the guide on paging")))
        .orElse("");
  }

  private Optional<ModelFacts> model(String type) {
    Matcher name = MODEL.matcher(type);
    return name.find()
        ? Optional.ofNullable(reference.models().get(name.group(1)))
        : Optional.empty();
  }

  private void example(Parts parts) {
    parts
        .part("Example")
        .add("<div class=\"tabs\" data-tabs=\"language\">")
        .add("<section class=\"tab\" aria-label=\"Java\">")
        .add(CodeBlock.html("java", sample.java()))
        .add("</section><section class=\"tab\" aria-label=\"Kotlin\">")
        .add(CodeBlock.html("kotlin", sample.kotlin()))
        .add("</section></div>");
  }

  private void see(Parts parts) {
    parts.part("See also").add("<ul>");
    endpoint
        .serverPage()
        .ifPresent(
            page ->
                parts.add("<li><a href=\"%s\">The server’s page on it</a></li>".formatted(page)));
    parts
        .add(
            "<li><a href=\"%s\">Javadoc of <code>%s</code></a></li>"
                .formatted(
                    links.javadoc(endpoint.requestType()),
                    endpoint.requestType().replaceAll(".*\\.", "")))
        .add("</ul>");
  }
}
