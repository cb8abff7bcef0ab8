package io.github.osuapi.cache;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a limited number of values in memory. Where there are too many, those go first that were
 * used longest ago. Thread-safe; takes a short lock.
 */
public final class MemoryCache implements AnswerCache {
  private static final float LOAD_FACTOR = 0.75f;

  private final Clock clock;
  private final Map<Object, Kept> kept;

  private record Kept(Object value, Instant until) {}

  /**
   * Makes an empty cache.
   *
   * @param entries how many values it holds at most, above 0
   * @throws IllegalArgumentException where the number is 0 or less
   */
  public MemoryCache(int entries) {
    this(entries, Clock.systemUTC());
  }

  /**
   * Makes an empty cache.
   *
   * @param entries how many values it holds at most, above 0
   * @param clock what times to live go by
   * @throws IllegalArgumentException where the number is 0 or less
   */
  public MemoryCache(int entries, Clock clock) {
    int most = requireSome(entries);
    this.clock = clock;
    this.kept =
        new LinkedHashMap<>(16, LOAD_FACTOR, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
            return size() > most;
          }
        };
  }

  static int requireSome(int entries) {
    if (entries < 1) {
      throw new IllegalArgumentException(
          "A cache of " + entries + " entries keeps nothing: give 1 or more");
    }
    return entries;
  }

  @Override
  public @Nullable Object get(Object key) {
    synchronized (kept) {
      Kept found = kept.get(key);
      if (found == null) {
        return null;
      }
      if (clock.instant().isBefore(found.until())) {
        return found.value();
      }
      kept.remove(key);
      return null;
    }
  }

  private Instant end(Duration timeToLive) {
    try {
      return clock.instant().plus(timeToLive);
    } catch (ArithmeticException | DateTimeException e) {
      return Instant.MAX;
    }
  }

  @Override
  public void put(Object key, Object value, Duration timeToLive) {
    Kept entry = new Kept(value, end(timeToLive));
    synchronized (kept) {
      kept.put(key, entry);
    }
  }
}
