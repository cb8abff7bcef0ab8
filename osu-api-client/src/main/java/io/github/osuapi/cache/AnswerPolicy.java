package io.github.osuapi.cache;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which answers a client asks for only once: identical calls that are under way at the same time
 * share one answer, and answers of chosen endpoints are kept for a time. Only decoded answers to
 * GETs; each client has its own, whatever the cache.
 *
 * <pre>{@code
 * OsuClient.builder()
 *     .answers(AnswerPolicy.sharing().keeping("users.get", Duration.ofMinutes(5)))
 * }</pre>
 *
 * <p>Immutable and thread-safe: each setter returns a changed copy.
 */
public final class AnswerPolicy {
  private static final int ENTRIES = 1_000;

  private final Map<String, Duration> timesToLive;
  private final Optional<AnswerCache> cache;

  private AnswerPolicy(Map<String, Duration> timesToLive, Optional<AnswerCache> cache) {
    this.timesToLive = Collections.unmodifiableMap(new LinkedHashMap<>(timesToLive));
    this.cache = cache;
  }

  /**
   * Shares answers of identical calls that are under way at the same time, and keeps none.
   *
   * @return the policy
   */
  public static AnswerPolicy sharing() {
    return new AnswerPolicy(Map.of(), Optional.empty());
  }

  /**
   * Keeps the answers of an endpoint.
   *
   * @param endpoint its id, for example {@code users.get}
   * @param timeToLive for how long, above zero
   * @return the changed policy
   * @throws IllegalArgumentException where the time is zero or negative
   */
  public AnswerPolicy keeping(String endpoint, Duration timeToLive) {
    if (timeToLive.isZero() || timeToLive.isNegative()) {
      throw new IllegalArgumentException(
          "Answers of " + endpoint + " cannot be kept for " + timeToLive + ": give a time above 0");
    }
    Map<String, Duration> changed = new LinkedHashMap<>(timesToLive);
    changed.put(endpoint, timeToLive);
    return new AnswerPolicy(changed, cache);
  }

  /**
   * Chooses where answers are kept.
   *
   * @param where the cache; a {@link MemoryCache} of 1000 answers for each client where none is
   *     chosen
   * @return the changed policy
   */
  public AnswerPolicy in(AnswerCache where) {
    return new AnswerPolicy(timesToLive, Optional.of(where));
  }

  /**
   * Tells how long the answers of an endpoint are kept.
   *
   * @param endpoint its id
   * @return the time; empty where they are not kept
   */
  public Optional<Duration> timeToLive(String endpoint) {
    return Optional.ofNullable(timesToLive.get(endpoint));
  }

  /**
   * Lists the endpoints whose answers are kept.
   *
   * @return the time for each id; unmodifiable
   */
  public Map<String, Duration> timesToLive() {
    return timesToLive;
  }

  /**
   * Returns where answers are kept.
   *
   * @return the chosen cache, or a new one in memory
   */
  public AnswerCache cache() {
    return cache.orElseGet(() -> new MemoryCache(ENTRIES));
  }
}
