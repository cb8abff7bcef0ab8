package io.github.osuapi.sandbox.route;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Counts requests in windows of minutes, as the server does. Thread-safe. */
public final class Throttle {
  private static final long MINUTE_MILLIS = 60_000;

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
  public int take(String key, int limit, int cost) {
    return take(key, limit, cost, 1);
  }

  /**
   * Takes points from a limit for more than a minute.
   *
   * @param key who pays
   * @param limit points in the window
   * @param cost how many to take
   * @param minutes the length of the window
   * @return how many remain; negative where there were none left to take
   */
  public synchronized int take(String key, int limit, int cost, int minutes) {
    long now = clock.millis();
    Window window = windows.get(key);
    if (window == null || window.endsAt() <= now) {
      window = new Window(now + minutes * MINUTE_MILLIS, 0);
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
