package io.github.osuapi.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.osuapi.limit.FailingTimer;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;

/** Where the system gives no thread, calls fail that would wait for one for ever. */
class NoThreadsTest {
  private static final ThreadFactory NO_MORE =
      task -> {
        throw new Error("unable to create native thread");
      };

  private final VirtualTime virtual = new VirtualTime();
  private final FailingTimer time = new FailingTimer(virtual);
  private final LimitRegistry.Key key = new LimitRegistry.Key("server", "client 1", time);
  private final LimitRegistry registry = new LimitRegistry();

  @Test
  void noCallWaitsForATimerThatCannotBeSet() {
    ApplicationLimits limits = registry.join(key, this, RateLimits.perMinute(1));
    TokenGate gate = limits.gate("token");
    Permit sent = Objects.requireNonNull(limits.tryTake(gate, Demand.plain()));
    List<Turn> waiting =
        List.of(limits.await(gate, Demand.plain()), limits.await(gate, Demand.plain()));

    time.fail(true);
    sent.answered();

    assertThat(waiting).allSatisfy(NoThreadsTest::hasFailed);
    assertThat(limits.quota(gate).waiting()).isZero();
    hasFailed(limits.await(gate, Demand.plain()));

    time.fail(false);
    Turn later = limits.await(gate, Demand.plain());
    virtual.advance(Duration.ofSeconds(61));
    assertThat(later).isCompleted();
  }

  @Test
  void noCallWaitsForTheStoreWhereNobodyCanAskIt() {
    ApplicationLimits limits = registry.join(key, this, RateLimits.perMinute(2));
    TokenGate gate = limits.gate("token");
    SharedLine line =
        new SharedLine(new SharedCounts(store(), key), time, RateLimits::polite, NO_MORE);

    for (int i = 0; i < 2; i++) {
      Turn turn = new Turn(new Line(limits, new Line.Key(gate, false, false)), Demand.plain(), i);
      line.add(turn, Objects.requireNonNull(limits.tryTake(gate, Demand.plain())));

      hasFailed(turn);
    }

    assertThat(line.size()).isZero();
    assertThat(limits.quota(gate).requests()).as("no leave is lost").isEqualTo(2);
  }

  @SuppressWarnings("unchecked") // Of the interface alone.
  private static ProxyManager<String> store() {
    return (ProxyManager<String>)
        Proxy.newProxyInstance(
            ProxyManager.class.getClassLoader(),
            new Class<?>[] {ProxyManager.class},
            (proxy, method, arguments) -> {
              throw new AssertionError("nobody is there to ask");
            });
  }

  private static void hasFailed(CompletableFuture<Permit> turn) {
    assertThat(turn)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(Error.class)
        .withMessage("unable to create native thread");
  }
}
