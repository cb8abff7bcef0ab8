package io.github.osuapi.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.osuapi.limit.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CaffeineCacheTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final VirtualTime time = new VirtualTime();
  private final CaffeineCache cache =
      new CaffeineCache(Caffeine.newBuilder().executor(Runnable::run).ticker(time::nanos));

  @Test
  void eachValueIsGivenUntilItsOwnTimeHasPassed() {
    cache.put("short", 1, MINUTE);
    cache.put("long", 2, MINUTE.multipliedBy(2));

    time.advance(MINUTE.minusNanos(1));
    assertThat(cache.get("short")).isEqualTo(1);
    time.advance(Duration.ofNanos(1));
    assertThat(cache.get("short")).isNull();
    assertThat(cache.get("long")).isEqualTo(2);
    time.advance(MINUTE);
    assertThat(cache.get("long")).isNull();
  }

  @Test
  void aNewValueHasItsTimeFromItsOwnBeginning() {
    cache.put("a", 1, MINUTE);
    time.advance(Duration.ofSeconds(50));
    cache.put("a", 2, MINUTE);
    time.advance(Duration.ofSeconds(50));

    assertThat(cache.get("a")).isEqualTo(2);
    time.advance(Duration.ofSeconds(10));
    assertThat(cache.get("a")).isNull();
  }

  @Test
  void holdsNoMoreThanItIsTold() {
    CaffeineCache small =
        new CaffeineCache(Caffeine.newBuilder().executor(Runnable::run).maximumSize(10));
    for (int i = 0; i < 1_000; i++) {
      small.put(i, i, MINUTE);
    }
    int held = 0;
    for (int i = 0; i < 1_000; i++) {
      held += small.get(i) == null ? 0 : 1;
    }
    assertThat(held).isBetween(1, 10);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CaffeineCache(0))
        .withMessage("A cache of 0 entries keeps nothing: give 1 or more");
    assertThatIllegalStateException()
        .isThrownBy(() -> new CaffeineCache(Caffeine.newBuilder().expireAfterWrite(MINUTE)));
  }
}
