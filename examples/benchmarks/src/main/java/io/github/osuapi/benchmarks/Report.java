package io.github.osuapi.benchmarks;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the suites found.
 *
 * @param suites the rows of each suite, by its name
 */
record Report(Map<String, List<Row>> suites) {
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Row> rows = suites.values().stream().flatMap(Collection::stream).toList();
    Files.writeString(
        folder.resolve("benchmarks.json"),
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(rows));
    Files.writeString(folder.resolve("benchmarks.md"), markdown());
  }

  String markdown() {
    return suites.entrySet().stream()
        .map(suite -> "## " + suite.getKey() + "\n\n" + tables(suite.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** The tables of one suite. */
  private static String tables(List<Row> rows) {
    return Table.of(rows).stream().map(Table::markdown).collect(Collectors.joining("\n"));
  }

  /**
   * Puts the tables into a page, each between the comments {@code <!-- suite -->} and {@code <!--
   * end -->}; a suite that has not run leaves what is there.
   */
  void putInto(Path page) throws IOException {
    String text = Files.readString(page);
    for (Map.Entry<String, List<Row>> suite : suites.entrySet()) {
      String begin = "<!-- " + suite.getKey() + " -->\n";
      int from = text.indexOf(begin) + begin.length();
      int to = text.indexOf("<!-- end -->", from);
      if (from < begin.length() || to < 0) {
        throw new IllegalArgumentException(page + " has no place for " + suite.getKey());
      }
      text = text.substring(0, from) + "\n" + tables(suite.getValue()) + "\n" + text.substring(to);
    }
    Files.writeString(page, text);
  }
}
