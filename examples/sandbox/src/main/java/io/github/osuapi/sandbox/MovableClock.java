package io.github.osuapi.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is moved, so that a test sees tokens expire and throttles open
 * without waiting. For any number of threads.
 *
 * <pre>{@code
 * MovableClock clock = MovableClock.at(Instant.parse("2026-11-22T08:00:00Z"));
 * OsuSandbox sandbox = OsuSandbox.builder().clock(clock).start();
 * clock.advance(Duration.ofDays(1)); // Tokens that were issued before have expired.
 * }</pre>
 */
public final class MovableClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * Makes a clock in UTC.
   *
   * @param start the time that it shows
   * @return a clock that stands still
   */
  public static MovableClock at(Instant start) {
    return new MovableClock(
        new AtomicReference<>(Objects.requireNonNull(start, "start")), ZoneOffset.UTC);
  }

  /**
   * Moves it, and all that {@link #withZone} made of it.
   *
   * @param time how far; a negative one moves it back
   */
  public void advance(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  /**
   * Sets it, and all that {@link #withZone} made of it.
   *
   * @param instant the time that it shows from now on
   */
  public void set(Instant instant) {
    now.set(Objects.requireNonNull(instant, "instant"));
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /**
   * Makes a clock for another zone that is moved together with this one.
   *
   * @param other the zone
   * @return the clock
   */
  @Override
  public MovableClock withZone(ZoneId other) {
    return new MovableClock(now, other);
  }
}
