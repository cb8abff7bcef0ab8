package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lengths of time as the server writes them: a number of seconds. */
public final class Durations {
  private static final int NANO_DIGITS = 9;

  /** Longer numbers say nothing more, and the time to read them grows with the square. */
  private static final int MOST_CHARACTERS = 1000;

  private Durations() {}

  /**
   * Reads the input's next value. Digits below a nanosecond are rounded.
   *
   * @param input at a number
   * @return the length of time
   * @throws JsonDataException where the value is not a number, or too large
   * @throws IOException where the JSON cannot be read
   */
  public static Duration read(JsonInput input) throws IOException {
    try {
      // Nearly all are whole.
      return Duration.ofSeconds(input.nextLong());
    } catch (JsonDataException e) {
      return read(input, 0, "seconds");
    }
  }

  /**
   * Writes a length of time, or null.
   *
   * @param writer where to
   * @param value the length of time; whole seconds are written without a fraction
   * @throws IOException where the JSON cannot be written
   */
  public static void write(JsonWriter writer, @Nullable Duration value) throws IOException {
    write(writer, value, 0);
  }

  /** Reads a number of a unit that is a second with the decimal point moved to the right. */
  static Duration read(JsonInput input, int digits, String unit) throws IOException {
    String text = input.nextString();
    if (text.length() > MOST_CHARACTERS) {
      throw new JsonDataException(
          "Expected a number of "
              + unit
              + " but was one of "
              + text.length()
              + " characters at "
              + input.path());
    }
    try {
      return parse(new BigDecimal(text).movePointLeft(digits));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new JsonDataException(
          "Expected a number of " + unit + " but was '" + text + "' at " + input.path(), e);
    }
  }

  /** Writes what {@link #read(JsonInput, int, String)} reads. */
  static void write(JsonWriter writer, @Nullable Duration value, int digits) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    BigDecimal fraction = BigDecimal.valueOf(value.getNano(), NANO_DIGITS);
    BigDecimal number = BigDecimal.valueOf(value.getSeconds()).add(fraction).movePointRight(digits);
    if (number.stripTrailingZeros().scale() <= 0) {
      writer.value(number.toBigIntegerExact());
    } else {
      writer.value(number.stripTrailingZeros());
    }
  }

  private static Duration parse(BigDecimal seconds) {
    // An exponent alone can ask for gigabytes of digits.
    long wholeDigits = seconds.precision() - (long) seconds.scale();
    if (wholeDigits > Long.toString(Long.MAX_VALUE).length()) {
      throw new ArithmeticException("more seconds than a long holds");
    }
    if (wholeDigits < -NANO_DIGITS) {
      return Duration.ZERO;
    }
    BigDecimal rounded = seconds.setScale(NANO_DIGITS, RoundingMode.HALF_EVEN);
    BigDecimal whole = rounded.setScale(0, RoundingMode.FLOOR);
    long nanos = rounded.subtract(whole).movePointRight(NANO_DIGITS).longValueExact();
    return Duration.ofSeconds(whole.longValueExact(), nanos);
  }
}
