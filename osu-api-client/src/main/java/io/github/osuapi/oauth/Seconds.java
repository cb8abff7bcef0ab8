package io.github.osuapi.oauth;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times and lifetimes of tokens, as the server writes them: seconds, perhaps with a fraction. */
final class Seconds {
  /** Some 30,000 years, and few enough for whatever is reckoned with them. */
  private static final double MOST = 1e12;

  private static final double MICROS = 1e6;

  private Seconds() {}

  /**
   * Reads the reader's next value, whatever it is. One that says no possible time counts as none:
   * tokens that are good must not be lost for it.
   */
  static @Nullable Duration read(JsonReader reader) throws IOException {
    JsonReader.Token next = reader.peek();
    if (next != JsonReader.Token.NUMBER && next != JsonReader.Token.STRING) {
      reader.skipValue();
      return null;
    }
    return parse(reader.nextString());
  }

  private static @Nullable Duration parse(String text) {
    try {
      double seconds = Double.parseDouble(text);
      return Math.abs(seconds) <= MOST
          ? Duration.of(Math.round(seconds * MICROS), ChronoUnit.MICROS)
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
