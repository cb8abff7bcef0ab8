package io.github.osuapi.sandbox.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong on demand. Immutable.
 *
 * @param kind what goes wrong
 * @param status the HTTP status of an answer that takes the place of the real one
 * @param retryAfter the {@code Retry-After} header; {@code null} for none
 * @param delay how long the answer takes, or each of its bytes
 */
public record Fault(Kind kind, int status, @Nullable String retryAfter, Duration delay) {

  /** What goes wrong. */
  public enum Kind {
    /** The real answer comes late. */
    LATENCY,
    /** The real answer comes byte after byte, with a wait before each. */
    SLOW_DRIP,
    /** An error comes in place of the answer, as the server sends it. */
    ERROR,
    /** A page comes in place of the answer, as a proxy before the server sends it. */
    PAGE,
    /** The server says that something failed, with a status of success. */
    NULL_ERROR,
    /** Bytes that are no JSON come in place of the answer, under the type of JSON. */
    GARBAGE,
    /** The real answer comes under a type that is not its own. */
    WRONG_TYPE,
    /** JSON comes in place of the answer that is nested a hundred thousand deep. */
    TOO_DEEP,
    /** JSON comes in place of the answer that does not end. */
    ENDLESS,
    /** The answer ends before its announced length. */
    TRUNCATED,
    /** The connection is reset (RST) in the middle of the answer. */
    RESET,
    /** The connection is closed without an answer; the server has acted on the request. */
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
   * Sends the real answer byte after byte.
   *
   * @param each the wait before each byte
   * @return the fault
   */
  public static Fault slowDrip(Duration each) {
    return new Fault(Kind.SLOW_DRIP, 0, null, each);
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
    return new Fault(Kind.ERROR, 429, Long.toString(retryAfterSeconds), Duration.ZERO);
  }

  /**
   * Refuses with a date in {@code Retry-After}, as proxies before the server may.
   *
   * @param until the header's value, cut to seconds
   * @return the fault
   */
  public static Fault tooManyRequests(Instant until) {
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC));
    return new Fault(Kind.ERROR, 429, date, Duration.ZERO);
  }

  /**
   * Answers {@code {"error":null}}.
   *
   * @param status the HTTP status, for example 500
   * @return the fault
   * @throws IllegalArgumentException where the status is not 100 to 599
   */
  public static Fault error(int status) {
    return new Fault(Kind.ERROR, requireStatus(status), null, Duration.ZERO);
  }

  private static int requireStatus(int status) {
    if (status < 100 || status > 599) {
      throw new IllegalArgumentException("status is 100 to 599, but got " + status);
    }
    return status;
  }

  /**
   * Answers 200 with {@code {"error":null}}, as the server does in passing.
   *
   * @return the fault
   */
  public static Fault nullError() {
    return new Fault(Kind.NULL_ERROR, 200, null, Duration.ZERO);
  }

  /**
   * Answers 401, as the server does once a token has expired or was revoked.
   *
   * @return the fault
   */
  public static Fault expiredToken() {
    return error(401);
  }

  /**
   * Answers with a page in HTML.
   *
   * @param status the HTTP status, for example 502; 200 for a proxy that wants to be talked to
   * @return the fault
   * @throws IllegalArgumentException where the status is not 100 to 599
   */
  public static Fault page(int status) {
    return new Fault(Kind.PAGE, requireStatus(status), null, Duration.ZERO);
  }

  /**
   * Answers with bytes that are no JSON.
   *
   * @return the fault
   */
  public static Fault garbage() {
    return new Fault(Kind.GARBAGE, 200, null, Duration.ZERO);
  }

  /**
   * Sends the real answer as {@code text/html}.
   *
   * @return the fault
   */
  public static Fault wrongType() {
    return new Fault(Kind.WRONG_TYPE, 0, null, Duration.ZERO);
  }

  /**
   * Answers with JSON that is nested a hundred thousand deep.
   *
   * @return the fault
   */
  public static Fault tooDeep() {
    return new Fault(Kind.TOO_DEEP, 200, null, Duration.ZERO);
  }

  /**
   * Answers with JSON that goes on until the client hangs up.
   *
   * @return the fault
   */
  public static Fault endless() {
    return new Fault(Kind.ENDLESS, 200, null, Duration.ZERO);
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
   * Resets the connection half way through the real answer.
   *
   * @return the fault
   */
  public static Fault reset() {
    return new Fault(Kind.RESET, 0, null, Duration.ZERO);
  }

  /**
   * Acts on the request, and closes the connection without an answer.
   *
   * @return the fault
   */
  public static Fault dropped() {
    return new Fault(Kind.DROPPED, 0, null, Duration.ZERO);
  }
}
