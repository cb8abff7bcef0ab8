package io.github.osuapi.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.osuapi.json.JsonNumber;
import io.github.osuapi.json.RawJson;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins: the values of the query parameters that turn pages, as text.
 * Immutable and thread-safe.
 *
 * @param values the values of those that are set, by the server's names
 */
public record Place(Map<String, String> values) {
  /** The first page, with as many items as the server likes. */
  public static final Place START = new Place(Map.of());

  /** What keys begin with that are saved and not sent, as no parameter has such a name. */
  static final String NOT_SENT = "~";

  /**
   * Copies the values.
   *
   * @param values the values, in any order
   */
  public Place {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Returns this place with a parameter set or, for null, not set.
   *
   * @param name the server's name of the parameter
   * @param value a text or number, or null
   * @return the changed place
   */
  public Place with(String name, @Nullable Object value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(name);
    if (value instanceof RawJson json) {
      changed.keySet().removeIf(key -> key.startsWith(name + "["));
      changed.putAll(parameters(name, json));
    } else if (value != null) {
      changed.put(name, value.toString());
    }
    return new Place(changed);
  }

  Place without(String name) {
    return with(name, null);
  }

  /**
   * Returns a parameter.
   *
   * @param name the server's name of the parameter
   * @return its value; null where it is not set
   */
  public @Nullable String text(String name) {
    return values.get(name);
  }

  /**
   * Returns a parameter that is a number.
   *
   * @param name the server's name of the parameter
   * @return its value; null where it is not set
   * @throws IllegalArgumentException where it is no number
   */
  public @Nullable Integer number(String name) {
    Long number = longNumber(name);
    return number == null ? null : Math.toIntExact(number);
  }

  /**
   * Returns a parameter that is a long number.
   *
   * @param name the server's name of the parameter
   * @return its value; null where it is not set
   * @throws IllegalArgumentException where it is no number
   */
  public @Nullable Long longNumber(String name) {
    String text = values.get(name);
    return text == null ? null : Long.valueOf(text);
  }

  /**
   * Returns a parameter that is an object.
   *
   * @param name the server's name of the parameter
   * @return its values, all as strings; null where it is not set
   */
  public @Nullable RawJson object(String name) {
    Map<String, String> fields = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(name + "[") && key.endsWith("]")) {
            fields.put(key.substring(name.length() + 1, key.length() - 1), value);
          }
        });
    return fields.isEmpty() ? null : new RawJson(fields);
  }

  /**
   * Spreads an object over query parameters, one for each of its values.
   *
   * @param name what the server calls the object
   * @param json an object of strings, numbers, booleans and nulls, which are left out; or null
   * @return the text of each value by {@code name[key]}; empty for null
   * @throws IllegalArgumentException where the JSON is anything else
   */
  public static Map<String, String> parameters(String name, @Nullable RawJson json) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (json == null || json.value() == null) {
      return parameters;
    }
    if (!(json.value() instanceof Map<?, ?> object)) {
      throw new IllegalArgumentException(
          "'" + name + "' is not a JSON object but " + json.value() + ": give one with values");
    }
    object.forEach(
        (key, value) -> {
          if (value != null) {
            parameters.put(name + "[" + key + "]", scalar(name, value));
          }
        });
    return parameters;
  }

  private static String scalar(String name, Object value) {
    if (value instanceof String || value instanceof JsonNumber || value instanceof Boolean) {
      return value.toString();
    }
    throw new IllegalArgumentException(
        "'" + name + "' holds " + value + ": give strings, numbers and booleans only");
  }

  /**
   * Returns what the server is asked for here: without what a walk remembers beside it.
   *
   * @return the place without keys that are no names of parameters
   */
  public Place asked() {
    Map<String, String> asked = new LinkedHashMap<>(values);
    asked.keySet().removeIf(key -> key.startsWith(NOT_SENT));
    return new Place(asked);
  }

  /** The text of a query. */
  String write() {
    return values.entrySet().stream()
        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  static Place read(String query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(
            URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      } else if (!pair.isEmpty()) {
        throw new IllegalArgumentException("no value for '" + pair + "'");
      }
    }
    return new Place(values);
  }
}
