package io.github.osuapi.cache;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where answers are kept for a while. {@link MemoryCache} does it without further libraries, {@link
 * CaffeineCache} in Caffeine.
 *
 * <p>Thread-safe. Neither method blocks for long: both are called on the way to an answer. Keys and
 * values are objects of this process, which cannot be sent to another.
 */
public interface AnswerCache {
  /**
   * Finds what was kept.
   *
   * @param key what it was kept under, with {@code equals} and {@code hashCode}
   * @return the value, while its time to live has not passed; null where there is none
   */
  @Nullable Object get(Object key);

  /**
   * Keeps a value, in place of an older one.
   *
   * @param key what to keep it under
   * @param value an immutable value
   * @param timeToLive after which it must not be given any more
   */
  void put(Object key, Object value, Duration timeToLive);
}
