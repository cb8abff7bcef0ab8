package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the server writes them: {@code 2026-11-22}. */
public final class Dates {
  private static final int LENGTH = "2026-11-22".length();

  private Dates() {}

  /**
   * Reads the input's next value.
   *
   * @param input at a string
   * @return the day
   * @throws JsonDataException where the value is not a day
   * @throws IOException where the JSON cannot be read
   */
  public static LocalDate read(JsonInput input) throws IOException {
    CharSequence text = input.nextText();
    try {
      return parse(text);
    } catch (DateTimeException e) {
      throw new JsonDataException(
          "Expected a day such as 2026-11-22 but was '" + text + "' at " + input.path(), e);
    }
  }

  private static LocalDate parse(CharSequence text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return LocalDate.parse(text);
    }
    int year = Digits.number(text, 0, 4);
    int month = Digits.number(text, 5, 7);
    int day = Digits.number(text, 8, 10);
    return (year | month | day) < 0 ? LocalDate.parse(text) : LocalDate.of(year, month, day);
  }

  /**
   * Writes a day, or null.
   *
   * @param writer where to
   * @param value the day
   * @throws IOException where the JSON cannot be written
   */
  public static void write(JsonWriter writer, @Nullable LocalDate value) throws IOException {
    writer.value(value == null ? null : value.toString());
  }
}
