package io.github.osuapi.request;

import java.time.Duration;

/**
 * Something that happens to a call before its answer. Immutable.
 *
 * @param endpointId which endpoint is called, for example {@code friends.list}
 * @param attempt the attempt that begins, waits to begin or goes on, 1 for the first
 * @param reason what happens
 * @param delay how long the call waits; a guess for {@link Reason#LIMIT}, zero for {@link
 *     Reason#ATTEMPT} and {@link Reason#TOKEN_REPLACED}
 */
public record CallEvent(String endpointId, int attempt, Reason reason, Duration delay) {

  /** What happens to a call. */
  public enum Reason {
    /** The attempt begins now. */
    ATTEMPT,
    /** It waits for its turn under the limits of the application, or for its token's. */
    LIMIT,
    /** The server answered 429. */
    TOO_MANY_REQUESTS,
    /** The server failed, with a status of 500 or more or {@code {"error":null}}. */
    SERVER_ERROR,
    /** The server could not be reached, or the connection broke or took too long. */
    NO_ANSWER,
    /** No token for the client itself could be got, for a reason that may pass. */
    NO_TOKEN,
    /** The server did not accept the token: the attempt goes on with another one. */
    TOKEN_REPLACED
  }
}
