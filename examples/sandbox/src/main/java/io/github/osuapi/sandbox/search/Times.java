package io.github.osuapi.sandbox.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years, months, days and moments, in UTC unless they say otherwise. */
final class Times {
  private static final Pattern DATE =
      Pattern.compile("(?<year>\\d{4})([-./]?(?<month>\\d{1,2})([-./]?(?<day>\\d{1,2}))?)?");
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd['T'][ ]HH:mm[:ss]")
          .appendPattern("[ ][XXX][XX]")
          .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
          .toFormatter();

  private Times() {}

  static @Nullable Bounds bounds(Operator operator, String value) {
    String text = value.replaceAll("^\"+|\"+$", "");
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return date(operator, date);
    }
    Instant moment = moment(text);
    return moment == null ? null : span(operator, moment, moment.plusSeconds(1));
  }

  private static Bounds date(Operator operator, Matcher date) {
    LocalDate start = LocalDate.of(Integer.parseInt(date.group("year")), 1, 1);
    String month = date.group("month");
    String day = date.group("day");
    LocalDate end = start.plusYears(1);
    if (month != null) {
      start = start.plusMonths(Integer.parseInt(month) - 1L);
      end = start.plusMonths(1);
    }
    if (day != null) {
      start = start.plusDays(Integer.parseInt(day) - 1L);
      end = start.plusDays(1);
    }
    return span(operator, midnight(start), midnight(end));
  }

  private static @Nullable Instant moment(String text) {
    Double seconds = Values.number(text);
    if (seconds != null) {
      return Instant.ofEpochSecond(seconds.longValue());
    }
    try {
      return OffsetDateTime.parse(text, MOMENT).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Bounds span(Operator operator, Instant start, Instant end) {
    return Bounds.span(operator, (double) start.toEpochMilli(), (double) end.toEpochMilli());
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
