package io.github.osuapi.replay;

import java.math.BigDecimal;

/** Numbers as replays hold them. */
final class Numbers {
  private static final int MAX_UNSIGNED_SHORT = 0xffff;

  private Numbers() {}

  static void requireUnsignedShort(String name, int value) {
    if (value < 0 || value > MAX_UNSIGNED_SHORT) {
      throw new IllegalArgumentException(
          name + " is " + value + ", a replay holds 0 to " + MAX_UNSIGNED_SHORT);
    }
  }

  static void requireFinite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          name + " is " + value + ", a replay holds numbers that have an end");
    }
  }

  /** Returns a number's shortest text without an exponent. */
  static String text(float value) {
    return text(Float.toString(value));
  }

  /** Returns a number's shortest text without an exponent. */
  static String text(double value) {
    return text(Double.toString(value));
  }

  private static String text(String shortest) {
    if (shortest.equals("-0.0")) {
      return "-0";
    }
    BigDecimal plain = new BigDecimal(shortest);
    return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
  }

  /**
   * Reads a decimal number; unlike Java's own readers, none in hexadecimal or with a type's letter.
   *
   * @throws NumberFormatException where the text is none, or is beyond what a double holds
   */
  static double decimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
        throw new NumberFormatException("not a number");
      }
    }
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw new NumberFormatException("out of range");
    }
    return value;
  }
}
