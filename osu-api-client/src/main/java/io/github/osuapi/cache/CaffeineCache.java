package io.github.osuapi.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values in Caffeine, for programs that keep many, or that want Caffeine's statistics,
 * weights or listeners. Needs {@code com.github.ben-manes.caffeine:caffeine} among the program's
 * own dependencies: the library brings it to nobody.
 *
 * <p>Thread-safe. Reading takes no lock.
 *
 * @see <a href="https://github.com/ben-manes/caffeine/wiki">What Caffeine can be told</a>
 */
public final class CaffeineCache implements AnswerCache {
  private final Cache<Object, Kept> kept;

  private record Kept(Object value, Duration timeToLive) {}

  /**
   * Makes an empty cache of a limited size, in which Caffeine decides what goes first.
   *
   * @param entries how many values it holds at most, above 0; for a moment it may hold a few more
   * @throws IllegalArgumentException where the number is 0 or less
   */
  public CaffeineCache(int entries) {
    this(Caffeine.newBuilder().maximumSize(MemoryCache.requireSome(entries)));
  }

  /**
   * Makes an empty cache as Caffeine is told to.
   *
   * @param settings anything but when entries expire, which each value says for itself
   * @throws IllegalStateException where the settings say when entries expire
   */
  public CaffeineCache(Caffeine<Object, Object> settings) {
    this.kept =
        settings
            .expireAfter(Expiry.<Object, Kept>writing((key, entry) -> entry.timeToLive()))
            .build();
  }

  @Override
  public @Nullable Object get(Object key) {
    Kept found = kept.getIfPresent(key);
    return found == null ? null : found.value();
  }

  @Override
  public void put(Object key, Object value, Duration timeToLive) {
    kept.put(key, new Kept(value, timeToLive));
  }
}
