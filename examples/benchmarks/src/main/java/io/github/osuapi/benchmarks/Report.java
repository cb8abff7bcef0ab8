package io.github.osuapi.benchmarks;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the suites found.
 *
 * @param tables the rows of each suite, by its name
 */
record Report(Map<String, List<Row>> tables) {
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Row> rows = tables.values().stream().flatMap(Collection::stream).toList();
    Files.writeString(
        folder.resolve("benchmarks.json"),
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(rows));
    Files.writeString(folder.resolve("benchmarks.md"), markdown());
  }

  String markdown() {
    return tables.entrySet().stream()
        .map(table -> "## " + table.getKey() + "\n\n" + table(table.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String table(List<Row> rows) {
    return "| what | ours | other | unit | ratio | goal | |\n|:--|--:|--:|:--|--:|--:|:--|\n"
        + rows.stream().map(Report::line).collect(Collectors.joining());
  }

  private static String line(Row row) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %.2f | %.2f | %s |%n",
        row.name(),
        figure(row.ours()),
        figure(row.other()),
        row.unit(),
        row.ratio(),
        row.goal(),
        row.holds() ? "holds" : "missed");
  }

  private static String figure(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.3g";
    return String.format(Locale.ROOT, format, value);
  }
}
