package io.github.osuapi.sandbox.route;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Counts requests in windows of a minute, as the server does. Thread-safe. */
public final class Throttle {
  private static final long WINDOW_MILLIS = 60_000;

  private final Clock clock;
  private final Map<String, Window> windows = new HashMap<>();

  private record Window(long endsAt, int used) {}

  /**
   * Creates a throttle.
   *
   * @param clock tells the time
   */
  public Throttle(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes points.
   *
   * @param key who pays
   * @param limit points in a minute
   * @param cost how many to take
   * @return how many remain; negative where there were none left to take
   */
  public synchronized int take(String key, int limit, int cost) {
    long now = clock.millis();
    Window window = windows.get(key);
    if (window == null || window.endsAt() <= now) {
      window = new Window(now + WINDOW_MILLIS, 0);
    }
    if (window.used() >= limit) {
      return -1;
    }
    windows.put(key, new Window(window.endsAt(), window.used() + cost));
    return Math.max(0, limit - window.used() - cost);
  }

  /** Forgets every count. */
  public synchronized void clear() {
    windows.clear();
  }
}
