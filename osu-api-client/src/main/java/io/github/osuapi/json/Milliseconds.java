package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lengths of time that the server writes as a number of milliseconds. */
public final class Milliseconds {
  private static final int DIGITS = 3;

  private Milliseconds() {}

  /**
   * Reads the input's next value. Digits below a nanosecond are rounded.
   *
   * @param input at a number
   * @return the length of time
   * @throws JsonDataException where the value is not a number, or too large
   * @throws IOException where the JSON cannot be read
   */
  public static Duration read(JsonInput input) throws IOException {
    return Durations.read(input, DIGITS, "milliseconds");
  }

  /**
   * Writes a length of time, or null.
   *
   * @param writer where to
   * @param value the length of time; whole milliseconds are written without a fraction
   * @throws IOException where the JSON cannot be written
   */
  public static void write(JsonWriter writer, @Nullable Duration value) throws IOException {
    Durations.write(writer, value, DIGITS);
  }
}
