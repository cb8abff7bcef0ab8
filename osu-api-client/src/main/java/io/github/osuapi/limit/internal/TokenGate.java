package io.github.osuapi.limit.internal;

import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;

/**
 * What the server counts for one token, and whether it has told the token's callers to wait. The
 * points are for who holds the lock of the limits; the rest is thread-safe.
 */
public final class TokenGate {
  private final Timekeeper time;
  private final PointWindow points;

  /** The token's stand-in, which is kept as long as the gate: who comes with it finds this gate. */
  @SuppressWarnings("unused") // Only held.
  private final Object token;

  private volatile long openAt;
  private volatile boolean shut;

  TokenGate(Timekeeper time, Object token) {
    this.time = time;
    this.token = token;
    this.points = new PointWindow(time);
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
    return counted ? Math.max(open, points.nanosUntilFree(payable(demand))) : open;
  }

  boolean take(Demand demand) {
    return points.take(payable(demand));
  }

  /** Tells whether there is nothing to remember. */
  boolean isIdle() {
    return nanosUntilOpen() == 0 && points.available() == RateLimits.SERVER_REQUESTS;
  }

  void answered(Demand demand) {
    points.answered(payable(demand));
  }

  void giveBack(Demand demand) {
    points.unused(payable(demand));
  }

  int available() {
    return points.available();
  }

  /** More than there ever is would wait for ever. */
  private static int payable(Demand demand) {
    return Math.min(demand.points(), RateLimits.SERVER_REQUESTS);
  }
}
