package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.limit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs too long is ended, not before its time, and without a wake-up for each call. */
class CallWatchTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final VirtualTime time = new VirtualTime();
  private final CallWatch watch = new CallWatch(LIMIT, time);

  private CallTimer started() {
    CallTimer timer = new CallTimer(watch);
    timer.start(new UnsentCall(new Request.Builder().url("http://localhost/").build()));
    return timer;
  }

  @Test
  void endsEachAtItsOwnTime() {
    CallTimer first = started();
    time.advance(Duration.ofSeconds(20));
    CallTimer second = started();

    time.advance(Duration.ofSeconds(40).minusNanos(1));
    assertThat(first.hasTimedOut()).isFalse();
    time.advance(Duration.ofNanos(1));
    assertThat(first.hasTimedOut()).isTrue();
    assertThat(second.hasTimedOut()).isFalse();
    time.advance(Duration.ofSeconds(20));
    assertThat(second.hasTimedOut()).isTrue();
  }

  @Test
  void leavesAloneWhatHasStopped() {
    CallTimer timer = started();
    timer.stop();

    time.advance(LIMIT.multipliedBy(3));

    assertThat(timer.hasTimedOut()).isFalse();
  }

  @Test
  void aTimerThatIsStartedAgainHasAllItsTimeAgain() {
    CallTimer timer = started();
    time.advance(Duration.ofSeconds(50));
    timer.stop();
    timer.start(new UnsentCall(new Request.Builder().url("http://localhost/").build()));
    time.advance(LIMIT.minusNanos(1));

    assertThat(timer.hasTimedOut()).isFalse();
    time.advance(Duration.ofNanos(1));
    assertThat(timer.hasTimedOut()).isTrue();
  }

  @Test
  void wakesOnceForManyCallsThatEndInTime() {
    for (int i = 0; i < 10_000; i++) {
      started().stop();
      assertThat(time.waiting()).isEqualTo(1);
    }
    time.advance(LIMIT);
    assertThat(time.waiting()).isZero();
  }

  @Test
  void wakesNoMoreOnceClosed() {
    CallTimer timer = started();
    watch.close();
    assertThat(time.waiting()).isZero();
    timer.stop();
    started().stop();
    assertThat(time.waiting()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isNeitherEarlyNorLateWhateverComes(long seed) {
    Random random = new Random(seed);
    Map<CallTimer, Long> running = new LinkedHashMap<>();
    for (int step = 0; step < 2_000; step++) {
      if (random.nextInt(3) == 0) {
        running.put(started(), time.nanos());
      } else if (random.nextInt(3) == 0 && !running.isEmpty()) {
        List<CallTimer> all = new ArrayList<>(running.keySet());
        CallTimer chosen = all.get(random.nextInt(all.size()));
        chosen.stop();
        running.remove(chosen);
        assertThat(chosen.hasTimedOut()).isFalse();
      }
      time.advance(Duration.ofMillis(random.nextInt(random.nextInt(20) == 0 ? 90_000 : 5_000)));
      running
          .entrySet()
          .removeIf(
              entry -> {
                boolean due = time.nanos() - entry.getValue() >= LIMIT.toNanos();
                assertThat(entry.getKey().hasTimedOut()).isEqualTo(due);
                return due;
              });
    }
  }
}
