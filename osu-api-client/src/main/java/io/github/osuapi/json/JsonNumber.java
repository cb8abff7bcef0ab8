package io.github.osuapi.json;

import java.io.Serial;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number of a {@link RawJson} with exactly the digits that the server wrote: {@code 1.50} stays
 * {@code 1.50}. Equal are numbers of equal digits. Immutable.
 */
public final class JsonNumber extends Number {
  @Serial private static final long serialVersionUID = 1;

  private static final Pattern GRAMMAR =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][-+]?+[0-9]++)?+");

  private final String digits;

  /**
   * Keeps a number.
   *
   * @param digits the number as JSON writes it
   * @throws NumberFormatException where JSON has no such number
   */
  public JsonNumber(String digits) {
    // The usual parsers take more than JSON, and a time that grows with the square of the length.
    if (!GRAMMAR.matcher(digits).matches()) {
      throw new NumberFormatException("'" + digits + "' is no number in JSON");
    }
    this.digits = digits;
  }

  /**
   * The value for exact arithmetic. Takes a time that grows with the square of the number of
   * digits, some seconds for 300,000 of them: look at the length of {@link #toString()} first where
   * the server is not to be trusted. So do {@code toBigInteger()} and {@code setScale} of the
   * result with the size of the exponent. The other methods take no longer than it takes to read
   * the digits.
   *
   * @return the same number
   * @throws NumberFormatException where the exponent is beyond what a {@code BigDecimal} holds
   */
  public BigDecimal toBigDecimal() {
    return new BigDecimal(digits);
  }

  @Override
  public int intValue() {
    return (int) longValue();
  }

  @Override
  public long longValue() {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return (long) doubleValue();
    }
  }

  @Override
  public float floatValue() {
    return Float.parseFloat(digits);
  }

  @Override
  public double doubleValue() {
    return Double.parseDouble(digits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonNumber that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /**
   * The number as JSON writes it.
   *
   * @return the digits
   */
  @Override
  public String toString() {
    return digits;
  }
}
