package io.github.osuapi.site.page;

import io.github.osuapi.site.facts.EndpointFacts;
import io.github.osuapi.site.facts.ModelFacts;
import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.html.Html;
import io.github.osuapi.site.html.Links;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on a model. */
final class ModelPage {
  private final Reference reference;
  private final ModelFacts model;
  private final Links links;

  ModelPage(Reference reference, ModelFacts model, Links links) {
    this.reference = reference;
    this.model = model;
    this.links = links;
  }

  Page page() {
    String doc = links.doc(model.doc());
    Parts parts = new Parts();
    parts.add("<p class=\"crumbs\"><a href=\"index.html\">Models</a></p>");
    parts.add("<h1><code>%s</code></h1>".formatted(model.name()));
    parts.add("<p class=\"badges\">%s</p>".formatted(Badges.badge("kind", model.kind().title())));
    parts.add("<div class=\"lead\"><p>%s</p></div>".formatted(doc));
    if (!FieldTable.html(model, links).isEmpty()) {
      parts.part(isValues() ? "Values" : "Contents").add(FieldTable.html(model, links));
    }
    list(parts, "Answered by", endpoints(true).map(this::endpoint).toList());
    list(parts, "Taken by", endpoints(false).map(this::endpoint).toList());
    list(
        parts,
        "Part of",
        reference.models().values().stream().filter(this::holds).map(this::other).toList());
    parts.part("See also").add("<ul>");
    model
        .serverPage()
        .ifPresent(
            page ->
                parts.add("<li><a href=\"%s\">The server’s page on it</a></li>".formatted(page)));
    parts.add(
        "<li><a href=\"%s\">Javadoc</a></li></ul>"
            .formatted(links.javadoc("io.github.osuapi.model." + model.name())));
    return new Page(
        "models/" + model.name() + ".html",
        "Model",
        model.name(),
        Html.text(doc),
        isValues()
            ? ""
            : model.fields().stream().map(f -> f.name()).collect(Collectors.joining(" ")),
        parts.contents(),
        parts.html());
  }

  private boolean isValues() {
    return model.kind() == ModelFacts.Kind.ENUM || model.kind() == ModelFacts.Kind.OPEN_ENUM;
  }

  private static void list(Parts parts, String title, List<String> items) {
    if (!items.isEmpty()) {
      parts
          .part(title)
          .add("<ul class=\"columns\"><li>" + String.join("</li><li>", items) + "</li></ul>");
    }
  }

  private Stream<EndpointFacts> endpoints(boolean answers) {
    return reference.endpoints().stream()
        .filter(
            endpoint ->
                answers
                    ? names(endpoint.responseType()) || names(endpoint.mainType())
                    : endpoint.parameters().stream().anyMatch(p -> names(p.type())));
  }

  private boolean holds(ModelFacts other) {
    return other.permitted().contains(model.name())
        || (other.kind() == ModelFacts.Kind.RECORD
            && other.fields().stream().anyMatch(field -> names(field.type())));
  }

  private boolean names(String type) {
    return type.matches(".*\\bmodel\\." + model.name() + "\\b.*");
  }

  private String endpoint(EndpointFacts endpoint) {
    return "<a href=\"%s\"><code>%s</code></a>"
        .formatted(links.endpoint(endpoint.id()), endpoint.id());
  }

  private String other(ModelFacts other) {
    return "<a href=\"%1$s.html\"><code>%1$s</code></a>".formatted(other.name());
  }
}
