package io.github.osuapi.error;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The server's refusal of a call, as it came. Immutable and thread-safe.
 *
 * @param endpointId which endpoint was called, for example {@code friends.list}
 * @param status the HTTP status, 300 to 599; 200 for an answer of {@code {"error":null}} alone
 * @param serverMessage the server's own words, in the language asked for; {@code null} where it
 *     said none, which is common: {@code {"error":null}}
 * @param body the start of the body, at most {@link #MAX_BODY} characters
 * @param headers the headers that tell about limits and authentication, by lower-case name
 * @param neededScope the scope that the endpoint asks for; {@code null} for none
 * @param heldScopes what the token carries
 * @param tokenKind whom the token acts for; {@code null} where that is not known
 * @param retryAt when the call is worth another try; {@code null} where nothing says so
 */
public record ErrorAnswer(
    String endpointId,
    int status,
    @Nullable String serverMessage,
    String body,
    Map<String, String> headers,
    @Nullable Scope neededScope,
    Set<Scope> heldScopes,
    @Nullable TokenKind tokenKind,
    @Nullable Instant retryAt)
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
    heldScopes = Set.copyOf(heldScopes);
  }

  /**
   * Creates the answer of a call that needs no scope, to a token that carries none.
   *
   * @param endpointId which endpoint was called
   * @param status the HTTP status
   * @param serverMessage the server's own words; {@code null} for none
   * @param body the start of the body
   * @param headers the headers that tell about limits and authentication
   */
  public ErrorAnswer(
      String endpointId,
      int status,
      @Nullable String serverMessage,
      String body,
      Map<String, String> headers) {
    this(endpointId, status, serverMessage, body, headers, null, Set.of(), null, null);
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

  /**
   * Returns what the server, or the proxy before it, calls this very request in its records.
   *
   * @return the {@code X-Request-Id} or {@code CF-Ray} header, or empty where neither was sent
   */
  public Optional<String> requestId() {
    return header("x-request-id").or(() -> header("cf-ray"));
  }

  /**
   * Whether it is a page of something before the server: the API refuses in JSON or in no words.
   */
  boolean isPage() {
    return header("content-type").filter(type -> type.startsWith("text/html")).isPresent()
        || body.stripLeading().startsWith("<");
  }

  String describe() {
    String said = serverMessage == null ? "without a message" : "\"" + serverMessage + "\"";
    return endpointId + ": the server answered " + status + " " + said;
  }
}
