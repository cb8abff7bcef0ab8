package io.github.osuapi.stats;

import java.util.List;
import java.util.Locale;

/** Writes histories as a table that spreadsheets read: one row a player and day. */
final class Csv {
  private Csv() {}

  static String of(List<History> histories) {
    StringBuilder csv = new StringBuilder("date,player,global_rank,pp\r\n");
    for (History history : histories) {
      for (History.Day day : history.days()) {
        csv.append(day.date())
            .append(',')
            .append(quoted(history.player()))
            .append(',')
            .append(day.rank() == null ? "" : day.rank())
            .append(String.format(Locale.ROOT, ",%.2f\r\n", day.pp()));
      }
    }
    return csv.toString();
  }

  /** A name may begin with what spreadsheets take for a formula. */
  private static String quoted(String text) {
    String safe = text.matches("[-=+@].*") ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
