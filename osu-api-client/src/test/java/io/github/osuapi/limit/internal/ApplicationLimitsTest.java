package io.github.osuapi.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.limit.Quota;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings(
    "FutureReturnValueIgnored") // A turn that never comes fails the test by what is missing.
class ApplicationLimitsTest {
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Demand DOWNLOAD = new Demand(true, 1);

  private final VirtualTime time = new VirtualTime();
  private final LimitRegistry registry = new LimitRegistry();
  private final Object client = new Object();

  private ApplicationLimits limits(RateLimits wanted) {
    return registry.join(new LimitRegistry.Key("server", "client 1", time), client, wanted);
  }

  private Permit taken(ApplicationLimits limits, TokenGate gate, Demand demand) {
    return Objects.requireNonNull(limits.tryTake(gate, demand));
  }

  @Test
  void lets60CallsGoAtOnceAndTheNextAMinuteAfterTheAnswer() {
    ApplicationLimits limits = limits(RateLimits.polite());
    TokenGate gate = limits.gate("token");
    List<Permit> permits =
        IntStream.range(0, 60).mapToObj(i -> taken(limits, gate, Demand.plain())).toList();
    assertThat(limits.tryTake(gate, Demand.plain())).isNull();
    Turn turn = limits.await(gate, Demand.plain());

    time.advance(MINUTE.multipliedBy(2));
    assertThat(turn).as("the server may not have counted any yet").isNotDone();
    permits.get(30).answered();
    time.advance(MINUTE);
    assertThat(turn).isNotDone();
    time.advance(Duration.ofMillis(5));
    assertThat(turn).isCompleted();
  }

  /** It has a thread, for which those before it may wait. */
  @Test
  void aCallUnderWayGoesBeforeThoseThatWait() {
    ApplicationLimits limits = limits(RateLimits.perMinute(1));
    TokenGate gate = limits.gate("token");
    Permit first = taken(limits, gate, Demand.plain());
    Turn waiting = limits.await(gate, Demand.plain());
    first.answered();

    Turn again = limits.awaitAgain(gate, Demand.plain());
    time.advance(MINUTE.plusMillis(5));

    assertThat(again).isCompleted();
    assertThat(waiting).isNotDone();
  }

  @Test
  void whatATokenMustWaitForOutlivesItsClient() {
    ApplicationLimits limits = limits(RateLimits.polite());
    Object token = new Object();
    limits.shut(limits.gate(token), MINUTE);
    WeakReference<Object> seen = new WeakReference<>(token);
    token = null;
    System.gc();
    assertThat(seen.get()).isNotNull();

    time.advance(MINUTE.plusMillis(5));
    limits.gate("another");
    for (int i = 0; i < 100 && seen.get() != null; i++) {
      System.gc();
    }
    assertThat(seen.get()).isNull();
  }

  /** As of a token that several clients were given as text, and whose first client is gone. */
  @Test
  void aTokenKeepsItsGateWithoutWhoCameFirst() {
    ApplicationLimits limits = limits(RateLimits.polite());
    Object token = new String("token");
    TokenGate second = limits.gate(token);
    WeakReference<Object> first = new WeakReference<>(token);
    token = null;
    for (int i = 0; i < 10 && first.get() != null; i++) {
      System.gc();
    }

    limits.shut(second, MINUTE);

    assertThat(limits.tryTake(limits.gate(new String("token")), Demand.plain())).isNull();
  }

  @Test
  void givesBackWhatWasNotSent() {
    ApplicationLimits limits = limits(RateLimits.polite());
    TokenGate gate = limits.gate("token");
    Permit first = taken(limits, gate, DOWNLOAD);
    for (int i = 1; i < 60; i++) {
      taken(limits, gate, i < 10 ? DOWNLOAD : Demand.plain());
    }
    Turn turn = limits.await(gate, DOWNLOAD);

    first.unused();
    first.unused();
    first.answered();

    assertThat(turn).isCompleted();
    assertThat(limits.tryTake(gate, Demand.plain())).isNull();
    assertThat(limits.quota(gate).points()).isEqualTo(1140);
  }

  @Test
  void aTurnThatIsCancelledAfterItCameTakesNobodyWithIt() {
    ApplicationLimits limits = limits(RateLimits.perMinute(2));
    TokenGate gate = limits.gate("token");
    taken(limits, gate, Demand.plain()).answered();
    taken(limits, gate, Demand.plain()).answered();
    Turn first = limits.await(gate, Demand.plain());
    Turn second = limits.await(gate, Demand.plain());
    List<Turn> later = new ArrayList<>();
    // Both have left the line by now, and only the first was told.
    first.thenAccept(
        permit -> {
          later.add(limits.await(gate, Demand.plain()));
          second.cancel(false);
          permit.answered();
        });

    time.advance(MINUTE.plusMillis(5));
    assertThat(first).isCompleted();
    time.advance(MINUTE.plusMillis(5));

    assertThat(later).singleElement().satisfies(turn -> assertThat(turn).isCompleted());
  }

  @Test
  void leavesNothingBehindOfATurnThatIsCancelled() {
    ApplicationLimits limits = limits(RateLimits.perMinute(1));
    TokenGate gate = limits.gate("token");
    taken(limits, gate, Demand.plain()).answered();
    List<Turn> turns =
        IntStream.range(0, 1000).mapToObj(i -> limits.await(gate, Demand.plain())).toList();
    assertThat(limits.quota(gate).waiting()).isEqualTo(1000);

    turns.subList(0, 999).forEach(turn -> assertThat(turn.cancel(false)).isTrue());

    assertThat(limits.quota(gate).waiting()).isEqualTo(1);
    time.advance(MINUTE.plusMillis(5));
    assertThat(turns.get(999)).isCompleted();
    assertThat(turns.get(999).cancel(false)).isFalse();
    assertThat(time.waiting()).isZero();
  }

  /** A timer that is set keeps its thread. */
  @Test
  void setsNoTimerWhereNobodyWaitsAnyMore() {
    ApplicationLimits limits = limits(RateLimits.perMinute(1));
    TokenGate gate = limits.gate("token");
    taken(limits, gate, Demand.plain()).answered();
    Turn turn = limits.await(gate, Demand.plain());
    assertThat(time.waiting()).isEqualTo(1);

    turn.cancel(false);

    assertThat(time.waiting()).isZero();
  }

  @Test
  void letsOthersPassAReplayDownloadThatWaits() {
    ApplicationLimits limits = limits(RateLimits.polite());
    TokenGate gate = limits.gate("token");
    for (int i = 0; i < 10; i++) {
      taken(limits, gate, DOWNLOAD).answered();
    }
    Turn download = limits.await(gate, DOWNLOAD);
    Turn second = limits.await(gate, DOWNLOAD);
    Turn plain = limits.await(gate, Demand.plain());

    assertThat(download).isNotDone();
    assertThat(plain).isCompleted();
    time.advance(MINUTE.plusMillis(5));
    assertThat(download).isCompleted();
    assertThat(second).isCompleted();
  }

  @Test
  void countsThePointsOfEachToken() {
    ApplicationLimits limits = limits(RateLimits.polite());
    TokenGate gate = limits.gate("token");
    Demand batch = new Demand(false, 150);
    for (int i = 0; i < 8; i++) {
      taken(limits, gate, batch).answered();
    }
    assertThat(limits.quota(gate).points()).isZero();
    Turn waiting = limits.await(gate, batch);
    assertThat(limits.await(limits.gate("another"), batch)).isCompleted();

    time.advance(Duration.ofSeconds(59));
    assertThat(waiting).isNotDone();
    time.advance(Duration.ofSeconds(2));
    assertThat(waiting).isCompleted();
  }

  @Test
  void holdsAllCallersOfATokenWhileTheServerWantsNone() {
    ApplicationLimits limits = limits(RateLimits.none());
    TokenGate gate = limits.gate("token");
    limits.shut(gate, Duration.ofSeconds(7));
    limits.shut(gate, Duration.ofSeconds(3));

    assertThat(limits.tryTake(gate, Demand.plain())).isNull();
    Turn turn = limits.await(gate, Demand.plain());
    assertThat(limits.await(limits.gate("another"), Demand.plain())).isCompleted();
    time.advance(Duration.ofMillis(6_999));
    assertThat(turn).isNotDone();
    time.advance(Duration.ofMillis(1));
    assertThat(turn).isCompleted();
  }

  @Test
  void tellsWhatIsLeft() {
    ApplicationLimits limits = limits(RateLimits.polite());
    TokenGate gate = limits.gate("token");
    assertThat(limits.quota(gate)).isEqualTo(new Quota(60, 10, 1200, 0, Duration.ZERO));

    for (int i = 0; i < 60; i++) {
      taken(limits, gate, i < 2 ? DOWNLOAD : Demand.plain()).answered();
    }
    IntStream.range(0, 120).forEach(i -> limits.await(gate, Demand.plain()));

    Quota quota = limits.quota(gate);
    assertThat(quota.requests()).isZero();
    assertThat(quota.replayDownloads()).isEqualTo(8);
    assertThat(quota.waiting()).isEqualTo(120);
    assertThat(quota.nextRequest()).isBetween(MINUTE.multipliedBy(3), Duration.ofSeconds(181));
    ApplicationLimits none =
        registry.join(new LimitRegistry.Key("server", "client 2", time), client, RateLimits.none());
    assertThat(none.quota(gate).requests()).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 59, 60, 61, 119, 120, 600, 1199, 1200})
  void letsNoStretchOfAMinuteHoldMore(int perMinute) {
    Random random = new Random(perMinute);
    ApplicationLimits limits = limits(RateLimits.perMinute(perMinute));
    SentCalls requests = new SentCalls();
    SentCalls downloads = new SentCalls();
    int calls = Math.max(300, perMinute * 3);
    for (int i = 0; i < calls; i++) {
      Demand demand = random.nextInt(20) == 0 ? DOWNLOAD : Demand.plain();
      limits
          .await(limits.gate("token " + random.nextInt(20)), demand)
          .thenAccept(permit -> answerLater(permit, demand, random, requests, downloads));
      if (random.nextInt(10) == 0) {
        time.advance(Duration.ofMillis(random.nextInt(20_000)));
      }
    }
    while (time.step()) {
      // Goes on to the end.
    }

    assertThat(requests.size()).isEqualTo(calls);
    assertThat(requests.mostIn(MINUTE)).isLessThanOrEqualTo(perMinute);
    assertThat(downloads.mostIn(MINUTE)).isLessThanOrEqualTo(10);
  }

  /** The server counts a call at some time between its sending and its answer. */
  private void answerLater(
      Permit permit, Demand demand, Random random, SentCalls requests, SentCalls downloads) {
    long latency = random.nextInt(10) == 0 ? random.nextInt(90_000) : random.nextInt(300);
    long counted = latency == 0 ? 0 : random.nextLong(latency);
    requests.at(time.nanos() + Duration.ofMillis(counted).toNanos());
    if (demand.replayDownload()) {
      downloads.at(time.nanos() + Duration.ofMillis(counted).toNanos());
    }
    time.schedule(Duration.ofMillis(latency).toNanos(), permit::answered);
  }

  @Test
  void lets10000CallsGoInTheirOrder() {
    ApplicationLimits limits = limits(RateLimits.polite());
    TokenGate gate = limits.gate("token");
    SentCalls sent = new SentCalls();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      int number = i;
      limits
          .await(gate, Demand.plain())
          .thenAccept(
              permit -> {
                sent.at(time.nanos());
                order.add(number);
                permit.answered();
              });
    }
    while (time.step()) {
      // Goes on to the end.
    }

    assertThat(order).isSorted().hasSize(10_000);
    assertThat(sent.mostIn(MINUTE)).isEqualTo(60);
    assertThat(Duration.ofNanos(time.nanos()))
        .isBetween(Duration.ofMinutes(165), Duration.ofMinutes(168));
  }
}
