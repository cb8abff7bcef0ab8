package io.github.osuapi.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.sandbox.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemoryCacheTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final MovableClock clock = MovableClock.at(Instant.now());
  private final MemoryCache cache = new MemoryCache(2, clock);

  @Test
  void aValueIsGivenUntilItsTimeHasPassed() {
    cache.put("a", 1, MINUTE);

    assertThat(cache.get("a")).isEqualTo(1);
    clock.advance(Duration.ofSeconds(59));
    assertThat(cache.get("a")).isEqualTo(1);
    clock.advance(Duration.ofSeconds(1));
    assertThat(cache.get("a")).isNull();
  }

  @Test
  void whatWasUsedLongestAgoGoesFirst() {
    cache.put("a", 1, MINUTE);
    cache.put("b", 2, MINUTE);
    cache.get("a");
    cache.put("c", 3, MINUTE);

    assertThat(cache.get("a")).isEqualTo(1);
    assertThat(cache.get("b")).isNull();
    assertThat(cache.get("c")).isEqualTo(3);
  }

  @Test
  void aCacheOfNothingIsRefused() {
    assertThatThrownBy(() -> new MemoryCache(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A cache of 0 entries keeps nothing: give 1 or more");
    assertThatThrownBy(() -> AnswerPolicy.sharing().keeping("users.get", Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("users.get cannot be kept for PT0S");
  }
}
