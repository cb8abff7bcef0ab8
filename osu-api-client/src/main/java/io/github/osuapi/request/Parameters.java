package io.github.osuapi.request;

import io.github.osuapi.json.WireValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the values of parameters into the text that the server reads. For generated code. */
public final class Parameters {
  private Parameters() {}

  /**
   * Returns a value's text.
   *
   * @param value a value that knows its text, an instant or a date
   * @return the text; {@code null} for {@code null}
   * @throws IllegalArgumentException where the value is of any other type
   */
  public static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof WireValue wireValue) {
      return wireValue.value();
    }
    if (value instanceof Instant || value instanceof LocalDate) {
      return value.toString();
    }
    throw new IllegalArgumentException("no text for a " + value.getClass().getName());
  }

  /**
   * Returns the text of each value.
   *
   * @param values values that {@link #text} takes
   * @return the texts in the same order; {@code null} for {@code null}
   * @throws IllegalArgumentException where a value is of a type that has no text
   */
  public static @Nullable List<String> texts(@Nullable List<?> values) {
    return values == null ? null : values.stream().map(Parameters::required).toList();
  }

  /**
   * Joins the text of each value.
   *
   * @param values strings, numbers, or values that {@link #text} takes
   * @param separator what stands between two of them
   * @return the texts in the same order, as one; {@code null} for {@code null} and for an empty
   *     list
   * @throws IllegalArgumentException where a value is of a type that has no text
   */
  public static @Nullable String joined(@Nullable List<?> values, String separator) {
    if (values == null || values.isEmpty()) {
      return null;
    }
    return values.stream()
        .map(v -> v instanceof String || v instanceof Number ? v.toString() : required(v))
        .collect(Collectors.joining(separator));
  }

  /**
   * Holds a number against the range that the server takes.
   *
   * @param name what the caller knows the number by
   * @param value the number
   * @param min the lowest that is taken; {@link Long#MIN_VALUE} where there is none
   * @param max the highest that is taken; {@link Long#MAX_VALUE} where there is none
   * @return the number
   * @throws IllegalArgumentException where it is out of the range
   */
  public static int inRange(String name, int value, long min, long max) {
    return (int) inRange(name, (long) value, min, max);
  }

  /**
   * Holds a number against the range that the server takes.
   *
   * @param name what the caller knows the number by
   * @param value the number
   * @param min the lowest that is taken; {@link Long#MIN_VALUE} where there is none
   * @param max the highest that is taken; {@link Long#MAX_VALUE} where there is none
   * @return the number
   * @throws IllegalArgumentException where it is out of the range
   */
  public static long inRange(String name, long value, long min, long max) {
    if (value >= min && value <= max) {
      return value;
    }
    throw new IllegalArgumentException(
        "the server does not take every "
            + name
            + ": it is "
            + value
            + ", give "
            + (min == Long.MIN_VALUE
                ? max + " or less"
                : max == Long.MAX_VALUE ? min + " or more" : min + " to " + max));
  }

  private static String required(Object value) {
    String text = text(value);
    if (text == null) {
      throw new IllegalArgumentException("a list of parameters holds null");
    }
    return text;
  }
}
