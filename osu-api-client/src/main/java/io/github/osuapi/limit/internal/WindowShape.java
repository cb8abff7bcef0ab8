package io.github.osuapi.limit.internal;

import java.time.Duration;

/**
 * So many calls in every stretch of a period. Immutable.
 *
 * @param slots how many
 * @param period how long
 */
record WindowShape(int slots, Duration period) {
  private static final int MOST_AT_ONCE = 60;
  private static final Duration MINUTE = Duration.ofSeconds(60);

  boolean isLike(WindowShape other) {
    return slots == other.slots && period.equals(other.period);
  }

  /**
   * Returns a shape that lets no more through in 60 seconds. Above 60 a minute, the period is a
   * whole part of the minute, so that no more than 60 calls go out at once.
   */
  static WindowShape perMinute(int calls) {
    int parts = (calls + MOST_AT_ONCE - 1) / MOST_AT_ONCE;
    // Longer by one, so that a minute that includes both its ends holds no more either.
    long millis = (MINUTE.toMillis() + parts - 1) / parts + 1;
    return new WindowShape(calls / parts, Duration.ofMillis(millis));
  }
}
