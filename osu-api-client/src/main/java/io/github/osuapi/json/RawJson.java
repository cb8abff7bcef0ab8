package io.github.osuapi.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON kept as it is, for what the server does not fix: the settings of a mod, the details of an
 * event. Immutable, however deep, if what it holds is not changed behind its back; equal where the
 * JSON is equal, with the names of an object in any order.
 *
 * @param value a {@code Map} with String keys, a {@code List}, a {@code String}, a {@code Boolean},
 *     a {@link JsonNumber}, or null for the JSON null; maps keep the server's order
 */
public record RawJson(@Nullable Object value) {
  /**
   * Copies a value.
   *
   * @param value as for the accessor, where any {@code Number} may stand for a {@link JsonNumber}
   * @throws IllegalArgumentException where the value or something in it is of another type
   */
  public RawJson {
    value = copy(value);
  }

  private static @Nullable Object copy(@Nullable Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof JsonNumber) {
      return value;
    }
    if (value instanceof RawJson raw) {
      return raw.value;
    }
    if (value instanceof Number number) {
      return new JsonNumber(number.toString());
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(copy(element)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((name, element) -> copy.put(name(name), copy(element)));
      return Collections.unmodifiableMap(copy);
    }
    throw new IllegalArgumentException(
        "JSON cannot hold a "
            + value.getClass().getName()
            + ": give maps, lists, strings, numbers, booleans or null");
  }

  private static String name(@Nullable Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(
        "The names of a JSON object are strings, not '" + name + "': use a Map<String, ?>");
  }
}
