package io.github.osuapi.model;

import io.github.osuapi.json.JsonNumber;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.json.Timestamps;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of an object of an unknown kind that the known kinds have too, as far as they are there.
 */
final class UnknownFields {
  private static final int LONGEST_NUMBER = 40;

  private UnknownFields() {}

  static @Nullable Instant time(RawJson json, String name) {
    String text = text(json, name);
    try {
      return text == null ? null : Timestamps.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable Long number(RawJson json, String name) {
    try {
      return field(json, name) instanceof JsonNumber number
              && number.toString().length() <= LONGEST_NUMBER
          ? (Long) number.toBigDecimal().longValueExact()
          : null;
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  static @Nullable String text(RawJson json, String name) {
    return field(json, name) instanceof String text ? text : null;
  }

  private static @Nullable Object field(RawJson json, String name) {
    return json.value() instanceof Map<?, ?> object ? object.get(name) : null;
  }
}
