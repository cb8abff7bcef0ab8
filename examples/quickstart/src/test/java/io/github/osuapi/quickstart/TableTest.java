package io.github.osuapi.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void fieldsStandBelowEachOther() {
    Table table = new Table(Column.text("Name"), Column.number("pp"), Column.text("Note"));
    table.row(Cell.of("曲"), Cell.of("1,234.50"), Cell.of("first"));
    table.row(Cell.of("longest name"), Cell.of("1.00"), Cell.of(""));

    assertThat(print(table, 80))
        .containsExactly(
            "  Name                pp  Note",
            "  曲            1,234.50  first",
            "  longest name      1.00");
  }

  @Test
  void theFlexibleColumnGivesWay() {
    Table table = new Table(Column.number("#"), Column.flexible("Beatmap"), Column.text("Date"));
    table.row(Cell.of("1"), Cell.of("アーティスト - 曲の名前"), Cell.of("2026-11-22"));

    assertThat(print(table, 33))
        .containsExactly("  #  Beatmap           Date", "  1  アーティスト -…   2026-11-22")
        .allMatch(line -> DisplayWidth.of(line) <= 33);
  }

  private static List<String> print(Table table, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    table.print(new Screen(stream, false, width));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
