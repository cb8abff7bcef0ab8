package io.github.osuapi.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Whole runs on the sandbox. */
class StatsTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(boolean terminal, String... words) {
    return new Stats(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            Map.of())
        .run(words);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesATableAndAPlot() throws Exception {
    assertThat(run(false, "--out", folder.toString())).as(err()).isZero();

    List<String> rows = Files.readAllLines(folder.resolve("stats.csv"));
    assertThat(rows).hasSize(1 + 2 * 90).startsWith("date,player,global_rank,pp");
    assertThat(rows.subList(1, rows.size()))
        .allMatch(
            row -> row.matches("20\\d\\d-\\d\\d-\\d\\d,\"(Climber|Sleeper)\",\\d+,\\d+\\.\\d\\d"));
    double first = points(rows.get(1));
    double last = points(rows.get(90));
    assertThat(last).isGreaterThan(first).isLessThan(400 * 20);

    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("stats.svg"))));
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("The last 90 days in osu!");
    assertThat(err().lines()).hasSize(4).last().asString().contains("100 %", "best scores");
  }

  private static double points(String row) {
    return Double.parseDouble(row.substring(row.lastIndexOf(',') + 1));
  }

  @Test
  void redrawsTheProgressOnATerminalAndLeavesTheLineClean() {
    assertThat(run(true, "--out", folder.toString(), "Climber")).isZero();

    assertThat(err()).contains("\r\u001b[2K████████████").endsWith("\r\u001b[2K");
  }

  @Test
  void aPlayerWithoutRanksIsDrawnToo() throws Exception {
    assertThat(run(false, "--out", folder.toString(), "--ruleset", "fruits", "NoPlays")).isZero();

    assertThat(folder.resolve("stats.svg")).content().contains("none in these days");
    assertThat(folder.resolve("stats.csv")).content().contains("\"NoPlays\",,0.00");
  }

  @Test
  void failuresSayWhatToDo() {
    assertThat(run(false, "--ruleset", "ctb")).isEqualTo(2);
    assertThat(err()).contains("no ruleset 'ctb'. There are osu, taiko, fruits and mania. See");
    err.reset();
    assertThat(run(false, "--out", folder.toString(), "Nobody At All")).isEqualTo(1);
    assertThat(err()).contains("stats: ").contains("404");
    err.reset();
    assertThat(run(false, "--plot")).isEqualTo(2);
    assertThat(run(false, "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("--ruleset", "--out", "OSU_CLIENT_ID");
  }
}
