package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import java.math.BigDecimal;

/** Numbers that stand in texts, or have more digits or other parts than their type. */
final class TextNumbers {
  /** Longer ones say nothing more, and the time to read them grows with the square. */
  private static final int MOST_CHARACTERS = 1000;

  private static final int MOST_SHOWN = 100;

  private TextNumbers() {}

  static double toDouble(String text, JsonInput at) {
    return parse(text, "a double", at);
  }

  private static double parse(String text, String expected, JsonInput at) {
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // It is none, as an infinite one.
    }
    throw notOf(expected, text, at);
  }

  static long toLong(String text, JsonInput at) {
    if (text.length() > MOST_CHARACTERS) {
      throw notOf("a long", text, at);
    }
    try {
      return new BigDecimal(text).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw notOf("a long", text, at);
    }
  }

  static int toInt(String text, JsonInput at) {
    double value = parse(text, "an int", at);
    if ((int) value != value) {
      throw notOf("an int", text, at);
    }
    return (int) value;
  }

  static JsonDataException notOf(String expected, String text, JsonInput at) {
    String found = text.length() > MOST_SHOWN ? text.length() + " characters" : text;
    return new JsonDataException(
        "Expected " + expected + " but was " + found + " at path " + at.path());
  }
}
