package io.github.osuapi.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until the next minute is called, so that no throttle is ever full. */
final class MinuteClock extends Clock {
  private volatile Instant now = Instant.parse("2026-11-22T08:00:00Z");

  synchronized void nextMinute() {
    now = now.plusSeconds(61);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
