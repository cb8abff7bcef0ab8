package io.github.osuapi.request;

import java.time.Duration;
import java.util.Objects;

/**
 * How often a call is tried again, and how long it waits before it is. Immutable and thread-safe.
 *
 * <p>A call that may safely be repeated (GET, PUT, DELETE) is tried again where the server cannot
 * be reached, the connection breaks, or the server fails: a status of 500 or more, or an answer of
 * {@code {"error":null}} alone. Any call is tried again after 429, as the server did nothing then.
 * A POST or PATCH that the server may have acted on is never repeated. A token for the client
 * itself is asked for again like a GET, but not after 429; the renewal of a user's tokens never is.
 *
 * @param attempts how often a call is tried at most, 1 or more; those that 429 answered do not
 *     count
 * @param firstDelay the longest wait before the second attempt; each further one may be twice as
 *     long. Waits are drawn by lot between half of the longest and the longest
 * @param longestWait how long a call waits in all where 429 answers it, or an error that says how
 *     long; where the server asks for more, it fails at once
 */
public record Retries(int attempts, Duration firstDelay, Duration longestWait) {
  private static final Retries USUAL =
      new Retries(4, Duration.ofMillis(500), Duration.ofMinutes(3));
  private static final Retries NEVER = new Retries(1, Duration.ofMillis(1), Duration.ZERO);

  /** Checks the ranges. */
  public Retries {
    Objects.requireNonNull(firstDelay, "firstDelay");
    Objects.requireNonNull(longestWait, "longestWait");
    if (attempts < 1) {
      throw new IllegalArgumentException(
          "A call is tried once at least, not " + attempts + " times. Give 1 or more.");
    }
    if (firstDelay.isNegative() || firstDelay.isZero() || longestWait.isNegative()) {
      throw new IllegalArgumentException(
          "Nobody waits for "
              + firstDelay
              + " or "
              + longestWait
              + ". Give a first delay above zero, and a longest wait of zero or more.");
    }
  }

  /**
   * Returns what is done unless told otherwise: four attempts, the first delay up to half a second,
   * and up to three minutes where 429 answers or the server says how long to wait.
   *
   * @return the usual
   */
  public static Retries usual() {
    return USUAL;
  }

  /**
   * Returns that no call is tried again: each failure reaches the caller. After a 429, later calls
   * of that token fail unsent until its wait is over. A token that 401 refused is replaced all the
   * same.
   *
   * @return one attempt
   */
  public static Retries never() {
    return NEVER;
  }
}
