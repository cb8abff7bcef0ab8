package io.github.osuapi.sandbox.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong on demand.
 *
 * @param kind what goes wrong
 * @param status the HTTP status of an answer that takes the place of the real one
 * @param retryAfter the {@code Retry-After} header in seconds; {@code null} for none
 * @param delay how long the answer takes
 */
public record Fault(Kind kind, int status, @Nullable Long retryAfter, Duration delay) {

  /** What goes wrong. */
  public enum Kind {
    /** The real answer comes late. */
    LATENCY,
    /** An error comes in place of the answer. */
    ERROR,
    /** The answer ends before its announced length. */
    TRUNCATED,
    /** The connection is closed without an answer. */
    DROPPED
  }

  /**
   * Makes the real answer come late.
   *
   * @param delay how late
   * @return the fault
   */
  public static Fault latency(Duration delay) {
    return new Fault(Kind.LATENCY, 0, null, delay);
  }

  /**
   * Refuses as the server does when requests come too fast: without {@code Retry-After}.
   *
   * @return the fault
   */
  public static Fault tooManyRequests() {
    return new Fault(Kind.ERROR, 429, null, Duration.ZERO);
  }

  /**
   * Refuses with {@code Retry-After}, as proxies before the server may.
   *
   * @param retryAfterSeconds the header's value
   * @return the fault
   */
  public static Fault tooManyRequests(long retryAfterSeconds) {
    return new Fault(Kind.ERROR, 429, retryAfterSeconds, Duration.ZERO);
  }

  /**
   * Answers {@code {"error":null}}.
   *
   * @param status the HTTP status, for example 500
   * @return the fault
   */
  public static Fault error(int status) {
    return new Fault(Kind.ERROR, status, null, Duration.ZERO);
  }

  /**
   * Ends the real answer half way.
   *
   * @return the fault
   */
  public static Fault truncated() {
    return new Fault(Kind.TRUNCATED, 0, null, Duration.ZERO);
  }

  /**
   * Closes the connection without an answer.
   *
   * @return the fault
   */
  public static Fault dropped() {
    return new Fault(Kind.DROPPED, 0, null, Duration.ZERO);
  }
}
