package io.github.osuapi.quickstart;

import io.github.osuapi.model.Country;
import io.github.osuapi.model.Ruleset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words for numbers, dates and names, the same on every machine. */
final class Text {
  /** Stands for a value that there is none of. */
  static final String NONE = "–";

  private Text() {}

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String rank(@Nullable Integer rank) {
    return rank == null ? NONE : "#" + number(rank);
  }

  static String pp(@Nullable Double pp) {
    return pp == null ? NONE : String.format(Locale.ROOT, "%,.2f", pp);
  }

  /** Returns an accuracy from 0 to 1 in percent. */
  static String accuracy(double accuracy) {
    return String.format(Locale.ROOT, "%.2f%%", accuracy * 100);
  }

  static String date(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  static String duration(@Nullable Duration duration) {
    if (duration == null) {
      return NONE;
    }
    return duration.toDays() > 0
        ? number(duration.toDays()) + "d " + duration.toHoursPart() + "h"
        : duration.toHours() + "h " + duration.toMinutesPart() + "m";
  }

  static String country(@Nullable Country country, @Nullable String code) {
    if (country != null && !country.name().isBlank()) {
      return country.name();
    }
    return code == null ? NONE : code;
  }

  /** Returns a ruleset's name as players write it. */
  static String ruleset(Ruleset ruleset) {
    if (ruleset == Ruleset.OSU) {
      return "osu!";
    }
    return "osu!" + (ruleset == Ruleset.FRUITS ? "catch" : ruleset.value());
  }
}
