package io.github.osuapi.quickstart;

import io.github.osuapi.model.Beatmapset;
import io.github.osuapi.model.Grade;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a player's best scores. */
final class ScoreTable {
  private ScoreTable() {}

  static void print(Screen screen, List<Score> scores, Ruleset ruleset) {
    screen.heading("Best scores in " + Text.ruleset(ruleset));
    if (scores.isEmpty()) {
      screen.line("  none yet");
      return;
    }
    Table table =
        new Table(
            Column.number("#"),
            Column.text("Grade"),
            Column.number("pp"),
            Column.number("Accuracy"),
            Column.text("Mods"),
            Column.flexible("Beatmap"),
            Column.text("Date"));
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      table.row(
          new Cell(Integer.toString(i + 1), Style.DIM),
          new Cell(letters(score.rank()), style(score.rank())),
          new Cell(Text.pp(score.pp()), Style.STRONG),
          Cell.of(Text.accuracy(score.accuracy())),
          new Cell(mods(score), Style.YELLOW),
          Cell.of(beatmap(score)),
          new Cell(Text.date(score.endedAt()), Style.DIM));
    }
    table.print(screen);
  }

  private static String mods(Score score) {
    return score.mods().stream().map(Mod::acronym).collect(Collectors.joining(" "));
  }

  private static String beatmap(Score score) {
    Beatmapset set = score.beatmapset();
    String song =
        set == null
            ? "beatmap " + score.beatmapId()
            : set.artistUnicode() + " - " + set.titleUnicode();
    return score.beatmap() == null ? song : song + " [" + score.beatmap().version() + "]";
  }

  /** Silver grades are told by their colour, as on the site. */
  private static String letters(Grade grade) {
    if (grade == Grade.XH || grade == Grade.X) {
      return "SS";
    }
    return grade == Grade.SH ? "S" : grade.value();
  }

  private static Style style(Grade grade) {
    if (!(grade instanceof Grade.Known known)) {
      return Style.PLAIN;
    }
    return switch (known) {
      case XH, SH -> Style.WHITE;
      case X, S -> Style.YELLOW;
      case A -> Style.GREEN;
      case B -> Style.BLUE;
      case C -> Style.MAGENTA;
      case D, F -> Style.RED;
    };
  }
}
