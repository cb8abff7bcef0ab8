package io.github.osuapi.request;

import io.github.osuapi.cache.AnswerCache;
import io.github.osuapi.cache.AnswerPolicy;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A cache that fails no call: one that cannot be reached keeps nothing. Thread-safe. */
final class KeptAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);

  private final AnswerPolicy policy;
  private final AnswerCache cache;

  KeptAnswers(AnswerPolicy policy) {
    this.policy = policy;
    this.cache = policy.cache();
  }

  @Nullable Object find(Object key) {
    try {
      return cache.get(key);
    } catch (RuntimeException e) {
      LOG.warn("The cache of answers failed; {} is called", key, e);
      return null;
    }
  }

  /** Keeps an answer, where those of its endpoint are kept. */
  void keep(Object key, String endpoint, Object answer) {
    Optional<Duration> timeToLive = policy.timeToLive(endpoint);
    try {
      timeToLive.ifPresent(time -> cache.put(key, answer, time));
    } catch (RuntimeException e) {
      LOG.warn("The cache of answers failed; an answer of {} is not kept", endpoint, e);
    }
  }
}
