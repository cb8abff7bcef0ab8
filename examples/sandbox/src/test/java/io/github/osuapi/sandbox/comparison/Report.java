package io.github.osuapi.sandbox.comparison;

import io.github.osuapi.recorded.RecordedRoute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many cases are alike, route by route, and why the others are not. */
record Report(
    Map<String, Optional<String>> differences,
    Map<String, String> listed,
    Map<String, RecordedRoute> routesOfCases) {

  /**
   * The cases of an open route.
   *
   * @param name the methods and the path
   * @param alike how many are answered alike
   * @param compared how many there are
   */
  record RouteCases(String name, int alike, int compared) {}

  /** The open routes that have cases, by path. */
  List<RouteCases> routes() {
    Map<String, RouteCases> routes = new TreeMap<>();
    differences.forEach(
        (name, difference) -> {
          RecordedRoute route = routesOfCases.get(name);
          if (route != null && route.open()) {
            int alike = difference.isEmpty() ? 1 : 0;
            String key = route.path() + " " + String.join(", ", route.methods());
            routes.merge(
                key,
                new RouteCases(key, alike, 1),
                (a, b) -> new RouteCases(key, a.alike() + b.alike(), a.compared() + b.compared()));
          }
        });
    return List.copyOf(routes.values());
  }

  Map<String, String> unexpected() {
    Map<String, String> unexpected = new TreeMap<>();
    differences.forEach(
        (name, difference) ->
            difference
                .filter(d -> !listed.containsKey(name))
                .ifPresent(d -> unexpected.put(name, d)));
    return unexpected;
  }

  Map<String, String> rotten() {
    Map<String, String> rotten = new TreeMap<>(listed);
    rotten.keySet().removeIf(name -> differences.getOrDefault(name, Optional.of("")).isPresent());
    return rotten;
  }

  String summary() {
    long alike = differences.values().stream().filter(Optional::isEmpty).count();
    List<RouteCases> open = routes();
    return "COMPARISON: "
        + alike
        + " of "
        + differences.size()
        + " recorded cases are alike; of the cases of "
        + open.size()
        + " open routes "
        + open.stream().mapToInt(RouteCases::alike).sum()
        + " of "
        + open.stream().mapToInt(RouteCases::compared).sum();
  }

  String markdown() {
    Map<String, int[]> groups = new TreeMap<>();
    differences.forEach(
        (name, difference) -> {
          int[] counts =
              groups.computeIfAbsent(name.substring(0, name.indexOf('/')), g -> new int[2]);
          counts[0] += difference.isEmpty() ? 1 : 0;
          counts[1]++;
        });
    StringBuilder page = new StringBuilder("# The sandbox and the records\n\n");
    page.append(summary()).append(".\n\n| group | alike | of |\n|---|--:|--:|\n");
    groups.forEach(
        (group, counts) ->
            page.append("| ")
                .append(group)
                .append(" | ")
                .append(counts[0])
                .append(" | ")
                .append(counts[1])
                .append(" |\n"));
    page.append("\n| open route | alike | of |\n|---|--:|--:|\n");
    for (RouteCases route : routes()) {
      page.append("| ").append(route.name());
      page.append(" | ").append(route.alike());
      page.append(" | ").append(route.compared()).append(" |\n");
    }
    page.append("\n| not alike | reason | first difference |\n|---|---|---|\n");
    differences.forEach(
        (name, difference) ->
            difference.ifPresent(
                d ->
                    page.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(listed.getOrDefault(name, ""))
                        .append(" | ")
                        .append(d.replace("|", "\\|").replace("\n", " "))
                        .append(" |\n")));
    return page.toString();
  }
}
