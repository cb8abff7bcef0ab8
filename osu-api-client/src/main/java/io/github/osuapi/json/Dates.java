package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the server writes them: {@code 2026-11-22}. */
public final class Dates {
  private Dates() {}

  /**
   * Reads the reader's next value.
   *
   * @param reader at a string
   * @return the day
   * @throws JsonDataException where the value is not a day
   * @throws IOException where the JSON cannot be read
   */
  public static LocalDate read(JsonReader reader) throws IOException {
    String text = reader.nextString();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new JsonDataException(
          "Expected a day such as 2026-11-22 but was '" + text + "' at " + reader.getPath(), e);
    }
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
