package io.github.osuapi.error;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The server's refusal of a call, as it came. Immutable and thread-safe.
 *
 * @param endpointId which endpoint was called, for example {@code friends.list}
 * @param status the HTTP status, 300 to 599
 * @param serverMessage the server's own words, in the language asked for; {@code null} where it
 *     said none, which is common: {@code {"error":null}}
 * @param body the start of the body, at most {@link #MAX_BODY} characters
 * @param headers the headers that tell about limits and authentication, by lower-case name
 */
public record ErrorAnswer(
    String endpointId,
    int status,
    @Nullable String serverMessage,
    String body,
    Map<String, String> headers)
    implements Serializable {

  /** The most characters of a body that are kept. */
  public static final int MAX_BODY = 4096;

  /** Shortens the body and keeps its own copy of the headers. */
  public ErrorAnswer {
    Objects.requireNonNull(endpointId, "endpointId");
    body = body.length() <= MAX_BODY ? body : body.substring(0, MAX_BODY);
    Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    byName.putAll(headers);
    headers = Collections.unmodifiableMap(byName);
  }

  /**
   * Returns one of the headers.
   *
   * @param name its name, in any case
   * @return its value, or empty where it was not sent or is not one of those kept
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  String describe() {
    String said = serverMessage == null ? "without a message" : "\"" + serverMessage + "\"";
    return endpointId + ": the server answered " + status + " " + said;
  }
}
