package io.github.osuapi.site.page;

import io.github.osuapi.site.facts.FieldFacts;
import io.github.osuapi.site.facts.ModelFacts;
import io.github.osuapi.site.html.Html;
import io.github.osuapi.site.html.Links;
import java.util.List;
import java.util.stream.Collectors;

/** What a model holds, as a table or a list. */
final class FieldTable {
  private FieldTable() {}

  static String html(ModelFacts model, Links links) {
    return switch (model.kind()) {
      case RECORD, INTERFACE -> fields(model, links);
      case ENUM, OPEN_ENUM -> constants(model, links);
      case SEALED -> (model.fields().isEmpty() ? "" : fields(model, links)) + kinds(model, links);
      case CLASS -> "";
    };
  }

  private static String fields(ModelFacts model, Links links) {
    return Parts.table(
        "Fields of " + model.name(),
        List.of("Field", "Type", "Meaning"),
        model.fields().stream().map(field -> field(field, links)).toList());
  }

  private static List<String> field(FieldFacts field, Links links) {
    String type = "<code>" + links.type(field.type()) + "</code>";
    return List.of(
        "<code>" + field.name() + "</code>",
        field.nullable() ? type + " <span class=\"nullable\">or null</span>" : type,
        Html.sentence(links.doc(field.doc())));
  }

  private static String constants(ModelFacts model, Links links) {
    return Parts.table(
        "Values of " + model.name(),
        List.of("Constant", "Server’s text", "Meaning"),
        model.fields().stream()
            .map(
                field ->
                    List.of(
                        "<code>" + field.name() + "</code>",
                        "<code>" + Html.escape(field.type()) + "</code>",
                        links.doc(field.doc())))
            .toList());
  }

  private static String kinds(ModelFacts model, Links links) {
    return "<p>One of:</p><ul class=\"columns\">"
        + model.permitted().stream()
            .map(
                kind ->
                    "<li><code>%s</code></li>"
                        .formatted(links.type("io.github.osuapi.model." + kind)))
            .collect(Collectors.joining())
        + "</ul>";
  }
}
