package io.github.osuapi.limit.internal;

import io.github.bucket4j.Bucket;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import java.time.Duration;

/**
 * What the server counts for one token, and whether it has told the token's callers to wait. What
 * it counts starts anew at a moment unknown here, so that half a minute's points may be spent at
 * once, and as many come back in a minute. Thread-safe.
 */
public final class TokenGate {
  private static final int AT_ONCE = RateLimits.SERVER_REQUESTS / 2;

  private final Timekeeper time;
  private final Bucket points;
  private volatile long openAt;
  private volatile boolean shut;

  TokenGate(Timekeeper time) {
    this.time = time;
    this.points =
        Bucket.builder()
            .addLimit(
                limit ->
                    limit
                        .capacity(AT_ONCE)
                        .refillGreedy(RateLimits.SERVER_REQUESTS - AT_ONCE, Duration.ofMinutes(1)))
            .withCustomTimePrecision(new LimitTime(time))
            .build();
  }

  /**
   * Lets none of the token's calls through for some time. What was said before stands, where it is
   * longer.
   *
   * @param nanos for how long
   */
  synchronized void shut(long nanos) {
    long until = time.nanos() + nanos;
    if (!shut || until - openAt > 0) {
      openAt = until;
      shut = true;
    }
  }

  /**
   * Returns for how long the server wants none of the token's calls.
   *
   * @return nanoseconds, 0 where it is open
   */
  public long nanosUntilOpen() {
    if (!shut) {
      return 0;
    }
    long nanos = openAt - time.nanos();
    if (nanos > 0) {
      return nanos;
    }
    open();
    return 0;
  }

  private synchronized void open() {
    if (openAt - time.nanos() <= 0) {
      shut = false;
    }
  }

  /** Returns in how long a call may go out, as far as the token is concerned. */
  long nanosUntilFree(Demand demand, boolean counted) {
    long open = nanosUntilOpen();
    return counted
        ? Math.max(open, points.estimateAbilityToConsume(payable(demand)).getNanosToWaitForRefill())
        : open;
  }

  boolean take(Demand demand) {
    return points.tryConsume(payable(demand));
  }

  void giveBack(Demand demand) {
    points.addTokens(payable(demand));
  }

  int available() {
    return (int) points.getAvailableTokens();
  }

  /** More than there ever is would wait for ever. */
  private static int payable(Demand demand) {
    return Math.min(demand.points(), AT_ONCE);
  }
}
