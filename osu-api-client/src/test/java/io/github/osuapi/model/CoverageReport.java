package io.github.osuapi.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.model.Coverage.RouteCoverage;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a {@link Coverage} for people and for tools; the same for the same records. */
final class CoverageReport {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private CoverageReport() {}

  static String markdown(Coverage coverage) {
    StringBuilder page = new StringBuilder("# What the records show of each open route\n\n");
    page.append(summary(coverage))
        .append(
            "\n\n| route | endpoints | exchanges | read whole | of the live site | other version")
        .append(" | without JSON | errors | components seen |\n")
        .append("|---|---|--:|--:|--:|--:|--:|--:|--:|\n");
    for (RouteCoverage route : coverage.routes()) {
      page.append("| ").append(route.name());
      page.append(" | ").append(String.join(", ", route.endpoints()));
      page.append(" | ").append(route.exchanges());
      page.append(" | ").append(route.read());
      page.append(" | ").append(route.live());
      page.append(" | ").append(route.otherVersions().size());
      page.append(" | ").append(route.withoutJson());
      page.append(" | ").append(route.errors());
      page.append(" | ").append(seen(route.fields()));
      page.append(" of ").append(size(route.fields())).append(" |\n");
    }
    page.append("\n## Models\n\n| model | components | seen | never seen |\n|---|--:|--:|---|\n");
    for (String model : coverage.fields().models()) {
      int size = coverage.fields().components(model);
      var never = coverage.fields().neverSeen(model);
      page.append("| ").append(model).append(" | ").append(size);
      page.append(" | ").append(size - never.size());
      page.append(" | ").append(String.join(", ", never)).append(" |\n");
    }
    List<String> failures = coverage.routes().stream().flatMap(r -> r.failures().stream()).toList();
    page.append("\n## Failures\n\n");
    page.append(failures.isEmpty() ? "None.\n" : "- " + String.join("\n- ", failures) + "\n");
    page.append("\n## Answers of other versions, left out\n\n");
    coverage.routes().stream()
        .flatMap(route -> route.otherVersions().stream())
        .forEach(name -> page.append("- ").append(name).append('\n'));
    return page.toString();
  }

  static JsonNode json(Coverage coverage) {
    ObjectNode report = MAKE.objectNode();
    ArrayNode routes = report.putArray("routes");
    for (RouteCoverage route : coverage.routes()) {
      ObjectNode row = routes.addObject();
      ArrayNode methods = row.putArray("methods");
      route.route().methods().forEach(methods::add);
      row.put("path", route.route().path());
      ArrayNode endpoints = row.putArray("endpoints");
      route.endpoints().forEach(endpoints::add);
      row.put("exchanges", route.exchanges());
      row.put("read", route.read());
      row.put("live", route.live());
      row.put("without_json", route.withoutJson());
      row.put("errors", route.errors());
      ArrayNode others = row.putArray("other_versions");
      route.otherVersions().forEach(others::add);
      ArrayNode failures = row.putArray("failures");
      route.failures().forEach(failures::add);
      row.set("models", models(route.fields()));
    }
    report.set("models", models(coverage.fields()));
    return report;
  }

  static String summary(Coverage coverage) {
    SeenFields fields = coverage.fields();
    int read = coverage.routes().stream().mapToInt(RouteCoverage::read).sum();
    long shown = coverage.routes().stream().filter(RouteCoverage::shown).count();
    return "COVERAGE: "
        + shown
        + " of "
        + coverage.routes().size()
        + " open routes have a record; "
        + read
        + " answers read and written back whole; "
        + seen(fields)
        + " of "
        + size(fields)
        + " components of "
        + fields.models().size()
        + " models seen with a value";
  }

  private static ObjectNode models(SeenFields fields) {
    ObjectNode models = MAKE.objectNode();
    for (String model : fields.models()) {
      ObjectNode row = models.putObject(model);
      row.put("components", fields.components(model));
      ArrayNode never = row.putArray("never_seen");
      fields.neverSeen(model).forEach(never::add);
    }
    return models;
  }

  private static int size(SeenFields fields) {
    return fields.models().stream().mapToInt(fields::components).sum();
  }

  private static int seen(SeenFields fields) {
    return size(fields)
        - fields.models().stream()
            .collect(Collectors.summingInt(model -> fields.neverSeen(model).size()));
  }
}
