package io.github.osuapi.json;

import java.io.Serial;
import java.math.BigDecimal;

/**
 * A number of a {@link RawJson} with exactly the digits that the server wrote: {@code 1.50} stays
 * {@code 1.50}. Equal are numbers of equal digits. Immutable.
 */
public final class JsonNumber extends Number {
  @Serial private static final long serialVersionUID = 1;

  private final String digits;

  /**
   * Keeps a number.
   *
   * @param digits the number as JSON writes it
   * @throws NumberFormatException where the text is not a finite number
   */
  public JsonNumber(String digits) {
    BigDecimal unused = new BigDecimal(digits);
    this.digits = digits;
  }

  /**
   * The value for exact arithmetic.
   *
   * @return the same number
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
