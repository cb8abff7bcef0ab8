package io.github.osuapi.error;

import java.io.InterruptedIOException;
import java.time.Duration;

/** A call took longer than it may. */
public final class OsuTimeoutException extends OsuIoException {
  private static final long serialVersionUID = 1L;

  /** What took too long. */
  public enum Which {
    /** Reaching the server: the builder's {@code connectTimeout}. */
    CONNECT("connecting took"),
    /** One attempt, from its sending to the end of its answer: {@code callTimeout}. */
    CALL("the answer took"),
    /** Everything, with the wait for the limits and each attempt: {@code operationTimeout}. */
    OPERATION("the call, with its waits and attempts, took");

    private final String words;

    Which(String words) {
      this.words = words;
    }
  }

  private final Which which;
  private final Duration limit;

  /**
   * Creates an exception.
   *
   * @param endpointId what was called, for example {@code friends.list}
   * @param which what took too long
   * @param limit how long it may take
   */
  public OsuTimeoutException(String endpointId, Which which, Duration limit) {
    super(endpointId, new InterruptedIOException(which.words + " longer than " + limit));
    this.which = which;
    this.limit = limit;
  }

  /**
   * Returns what took too long.
   *
   * @return which time-out it was
   */
  public Which which() {
    return which;
  }

  /**
   * Returns how long it may take.
   *
   * @return the time-out, as set
   */
  public Duration limit() {
    return limit;
  }
}
