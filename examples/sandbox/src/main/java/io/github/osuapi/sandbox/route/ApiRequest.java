package io.github.osuapi.sandbox.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler sees of a request.
 *
 * @param method the HTTP method
 * @param baseUrl the server's own address, without a slash at the end
 * @param path the path variables, by the server's names
 * @param query the query parameters
 * @param input the query parameters and those of the body
 * @param headers the headers, names in lower case
 * @param caller whose token came; {@code null} for none
 */
public record ApiRequest(
    String method,
    String baseUrl,
    Map<String, String> path,
    ObjectNode query,
    ObjectNode input,
    Map<String, String> headers,
    @Nullable Caller caller) {

  /**
   * Reads a path variable.
   *
   * @param name its name in the route
   * @return its value, empty where it is optional and was left out
   */
  public String variable(String name) {
    return path.getOrDefault(name, "");
  }

  /**
   * Reads a path variable as an id.
   *
   * @param name its name in the route
   * @return the id; -1, which nothing has, where it is no number
   */
  public long id(String name) {
    return toId(variable(name));
  }

  /**
   * Reads a parameter as text.
   *
   * @param name its name
   * @return its value; {@code null} where it is absent, empty or {@code null}
   * @throws ApiError as the server, 500, where it is an array
   */
  public @Nullable String text(String name) {
    JsonNode value = input.path(name);
    if (value.isContainerNode()) {
      throw new ApiError(500, null);
    }
    return value.isMissingNode() || value.isNull() || value.asText().isEmpty()
        ? null
        : value.asText();
  }

  /**
   * Reads a list parameter.
   *
   * @param name its name, without brackets
   * @return its values; empty where it is absent or no list
   */
  public List<String> list(String name) {
    List<String> values = new ArrayList<>();
    JsonNode value = input.path(name);
    if (value.isArray()) {
      value.forEach(item -> values.add(item.asText()));
    }
    return values;
  }

  /**
   * Reads a flag.
   *
   * @param name its name
   * @param absent its value where it is absent
   * @return {@code true} for {@code 1}, {@code on} and {@code true}
   */
  public boolean flag(String name, boolean absent) {
    JsonNode value = input.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return absent;
    }
    return List.of("1", "true", "on").contains(value.asText());
  }

  /**
   * Reads a number as the server does: what is no number counts as 0.
   *
   * @param name its name
   * @param absent its value where it is absent
   * @return the number
   */
  public int number(String name, int absent) {
    String text = text(name);
    return text == null ? absent : leadingNumber(text);
  }

  /**
   * Reads {@code limit}, which the server clamps.
   *
   * @param absent its value where it is absent
   * @param most the greatest that the server gives
   * @return 1 to {@code most}
   */
  public int limit(int absent, int most) {
    return Math.max(1, Math.min(most, number("limit", absent)));
  }

  /**
   * Reads the {@code x-api-version} header.
   *
   * @return the version; 0 where it is absent or no number
   */
  public int apiVersion() {
    return leadingNumber(headers.getOrDefault("x-api-version", "0"));
  }

  /**
   * Tells for whom the request is made.
   *
   * @return the user's id; {@code null} where the token acts for nobody
   */
  public @Nullable Long userId() {
    return caller == null ? null : caller.userId();
  }

  /**
   * Tells for whom the request is made, on a route that authenticates.
   *
   * @return the user's id
   */
  public long user() {
    Long user = userId();
    if (user == null) {
      throw new IllegalStateException("the route's checks let a request without a user through");
    }
    return user;
  }

  /**
   * Reads text as an id.
   *
   * @param text the text
   * @return the id; -1, which nothing has, where it is no number
   */
  public static long toId(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text.length() < 18 ? Long.parseLong(text) : -1;
  }

  private static int leadingNumber(String text) {
    int end = text.startsWith("-") ? 1 : 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    String digits = text.substring(0, end);
    if (digits.isEmpty() || digits.equals("-")) {
      return 0;
    }
    BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
    return new BigDecimal(digits).min(most).max(most.negate()).intValue();
  }
}
