package io.github.osuapi.limit.internal;

import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What one token has spent of the server's points, so that no stretch of a minute holds more than
 * the server answers. Those of a call count from its leave until a minute after its answer, as it
 * is not known when the server counted them.
 *
 * <p>Not thread-safe.
 */
final class PointWindow {
  private static final long PERIOD = Duration.ofSeconds(60).plusMillis(1).toNanos();

  private final Timekeeper time;
  private final Deque<Spent> spent = new ArrayDeque<>();
  private int total;

  private record Spent(long at, int points) {}

  PointWindow(Timekeeper time) {
    this.time = time;
  }

  boolean take(int points) {
    if (points > available()) {
      return false;
    }
    total += points;
    return true;
  }

  /** Notes that the server has answered, or never will. */
  void answered(int points) {
    spent.addLast(new Spent(time.nanos(), points));
  }

  /** Gives back the points of a call that was not sent. */
  void unused(int points) {
    total -= points;
  }

  int available() {
    long now = time.nanos();
    for (Spent first = spent.peekFirst();
        first != null && now - first.at() >= PERIOD;
        first = spent.peekFirst()) {
      spent.removeFirst();
      total -= first.points();
    }
    return RateLimits.SERVER_REQUESTS - total;
  }

  /** Returns in how long so many are free; {@link Long#MAX_VALUE} where answers must come first. */
  long nanosUntilFree(int points) {
    int missing = points - available();
    if (missing <= 0) {
      return 0;
    }
    for (Spent next : spent) {
      missing -= next.points();
      if (missing <= 0) {
        return PERIOD - (time.nanos() - next.at());
      }
    }
    return Long.MAX_VALUE;
  }
}
