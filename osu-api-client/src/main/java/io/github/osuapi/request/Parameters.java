package io.github.osuapi.request;

import io.github.osuapi.json.WireValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

  private static String required(Object value) {
    String text = text(value);
    if (text == null) {
      throw new IllegalArgumentException("a list of parameters holds null");
    }
    return text;
  }
}
