package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import io.github.osuapi.annotations.Timestamp;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times as the server writes them. All of its styles, and every other ISO 8601 time with an offset,
 * are read alike; each value is written in the style it is asked for.
 */
public final class Timestamps {
  private static final int SECONDS_END = "2026-11-22T07:57:02".length();
  private static final String ZERO_OFFSET = "+00:00";

  private Timestamps() {}

  /**
   * Reads the input's next value.
   *
   * @param input at a string
   * @return the time
   * @throws JsonDataException where the value is not a time with an offset
   * @throws IOException where the JSON cannot be read
   */
  public static Instant read(JsonInput input) throws IOException {
    CharSequence text = input.nextText();
    try {
      return parse(text);
    } catch (DateTimeException e) {
      throw new JsonDataException(
          "Expected a time such as 2026-11-22T07:57:02Z but was '" + text + "' at " + input.path(),
          e);
    }
  }

  /**
   * Reads a time from a text.
   *
   * @param text a time with an offset, in ISO 8601
   * @return the time
   * @throws DateTimeException where the text is no such time
   */
  public static Instant parse(CharSequence text) {
    int nanos = fractionInUtc(text);
    return nanos >= 0 && hasSeparators(text)
        ? inUtc(text, nanos)
        : OffsetDateTime.parse(text).toInstant();
  }

  private static Instant inUtc(CharSequence text, int nanos) {
    int year = Digits.number(text, 0, 4);
    int month = Digits.number(text, 5, 7);
    int day = Digits.number(text, 8, 10);
    int hour = Digits.number(text, 11, 13);
    int minute = Digits.number(text, 14, 16);
    int second = Digits.number(text, 17, 19);
    boolean digits = (year | month | day | hour | minute | second) >= 0;
    if (!digits || hour > 23 || minute > 59 || second > 59) {
      return OffsetDateTime.parse(text).toInstant();
    }
    long days = LocalDate.of(year, month, day).toEpochDay();
    return Instant.ofEpochSecond(((days * 24 + hour) * 60 + minute) * 60 + second, nanos);
  }

  /**
   * Writes a time, or null.
   *
   * @param writer where to
   * @param value the time
   * @param style how; digits below what the style holds are added where the value has any
   * @throws IOException where the JSON cannot be written
   */
  public static void write(JsonWriter writer, @Nullable Instant value, Timestamp.Style style)
      throws IOException {
    writer.value(value == null ? null : format(value, style));
  }

  /**
   * Writes a time into a text.
   *
   * @param value the time
   * @param style how; digits below what the style holds are added where the value has any
   * @return the text
   */
  public static String format(Instant value, Timestamp.Style style) {
    OffsetDateTime utc = value.atOffset(ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(27).append(utc.toLocalDate()).append('T');
    twoDigits(text, utc.getHour()).append(':');
    twoDigits(text, utc.getMinute()).append(':');
    twoDigits(text, utc.getSecond());
    fraction(text, utc.getNano(), style == Timestamp.Style.MICROS);
    return text.append(style == Timestamp.Style.OFFSET ? "+00:00" : "Z").toString();
  }

  private static StringBuilder twoDigits(StringBuilder text, int value) {
    return text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }

  private static void fraction(StringBuilder text, int nanos, boolean always) {
    if (nanos == 0 && !always) {
      return;
    }
    String digits = Integer.toString(1_000_000_000 + nanos);
    text.append('.').append(digits, 1, nanos % 1000 == 0 ? 7 : 10);
  }

  /** The nanoseconds of a text whose end says UTC, or -1 where this is not one of our styles. */
  private static int fractionInUtc(CharSequence text) {
    int end = beforeUtc(text);
    if (end < SECONDS_END) {
      return -1;
    }
    if (end == SECONDS_END) {
      return 0;
    }
    boolean micros = end == SECONDS_END + 7 && text.charAt(SECONDS_END) == '.';
    int fraction = micros ? Digits.number(text, SECONDS_END + 1, end) : -1;
    return fraction < 0 ? -1 : fraction * 1000;
  }

  /** Where the sign of UTC begins; negative where the text has none. */
  private static int beforeUtc(CharSequence text) {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == 'Z') {
      return length - 1;
    }
    int sign = length - ZERO_OFFSET.length();
    for (int i = 0; sign >= 0 && i < ZERO_OFFSET.length(); i++) {
      if (text.charAt(sign + i) != ZERO_OFFSET.charAt(i)) {
        return -1;
      }
    }
    return sign;
  }

  private static boolean hasSeparators(CharSequence text) {
    return text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':';
  }
}
