package io.github.osuapi.sandbox.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many cases are alike, and why the others are not. */
record Report(Map<String, Optional<String>> differences, Map<String, String> listed) {

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
    return "COMPARISON: " + alike + " of " + differences.size() + " recorded cases are alike";
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
