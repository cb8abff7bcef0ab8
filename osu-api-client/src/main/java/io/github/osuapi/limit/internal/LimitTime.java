package io.github.osuapi.limit.internal;

import io.github.bucket4j.TimeMeter;
import io.github.osuapi.limit.Timekeeper;

/** A {@link Timekeeper} as buckets see it. */
record LimitTime(Timekeeper time) implements TimeMeter {
  @Override
  public long currentTimeNanos() {
    return time.nanos();
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }
}
