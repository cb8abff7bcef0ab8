package io.github.osuapi.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows that measure the same: what was measured goes down, what it was compared with across.
 *
 * @param measure what the figures are, such as {@code time, µs}
 * @param others what was compared with
 * @param lines the rows of each thing measured, by what it was compared with
 */
record Table(String measure, Set<String> others, Map<String, Map<String, Row>> lines) {
  static List<Table> of(List<Row> rows) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Row row : rows) {
      Table table = tables.computeIfAbsent(row.measure(), Table::empty);
      table.others.add(row.comparedWith());
      table
          .lines
          .computeIfAbsent(row.what(), what -> new LinkedHashMap<>())
          .put(row.comparedWith(), row);
    }
    return new ArrayList<>(tables.values());
  }

  private static Table empty(String measure) {
    return new Table(measure, new LinkedHashSet<>(), new LinkedHashMap<>());
  }

  String markdown() {
    return "| "
        + measure
        + " | ours | "
        + String.join(" | ", others)
        + " |\n|:--|--:|"
        + "--:|".repeat(others.size())
        + "\n"
        + lines.entrySet().stream()
            .map(line -> line(line.getKey(), line.getValue()))
            .collect(Collectors.joining());
  }

  private String line(String what, Map<String, Row> rows) {
    return "| "
        + what
        + " | "
        + figure(rows.values().iterator().next().ours())
        + others.stream().map(other -> cell(rows.get(other))).collect(Collectors.joining())
        + " |\n";
  }

  /** The ratio says how much better ours is; a goal that is missed stands behind it. */
  private static String cell(@Nullable Row row) {
    if (row == null) {
      return " | –";
    }
    String cell = " | " + figure(row.other()) + String.format(Locale.ROOT, " (%.2f", row.ratio());
    return cell + (row.holds() ? ")" : String.format(Locale.ROOT, ", goal %.2f)", row.goal()));
  }

  private static String figure(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.3g";
    return String.format(Locale.ROOT, format, value);
  }
}
