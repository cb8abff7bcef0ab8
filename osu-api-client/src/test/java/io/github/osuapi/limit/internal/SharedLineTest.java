package io.github.osuapi.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedLineTest {
  private final CountDownLatch allWait = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();

  @SuppressWarnings("unchecked") // Of the interface alone.
  private ProxyManager<String> storeThatIsGone() {
    return (ProxyManager<String>)
        Proxy.newProxyInstance(
            ProxyManager.class.getClassLoader(),
            new Class<?>[] {ProxyManager.class},
            (proxy, method, arguments) -> {
              asked.incrementAndGet();
              allWait.await();
              throw new IllegalStateException("the store is gone");
            });
  }

  /** Whoever makes a new client after the store has failed must not wait for the old one. */
  @Test
  void aStoreIsLeftWithItsClient() {
    LimitRegistry registry = new LimitRegistry();
    LimitRegistry.Key key = new LimitRegistry.Key("server", "client 1", new VirtualTime());
    ApplicationLimits limits = registry.join(key, this, RateLimits.polite(), storeThatIsGone());
    Object next = new Object();
    assertThat(limits.tryTake(limits.gate("token"), Demand.plain())).isNull();

    limits.leave(this);
    assertThat(registry.join(key, next, RateLimits.polite())).isSameAs(limits);

    assertThat(limits.tryTake(limits.gate("token"), Demand.plain())).isNotNull();
    assertThat(asked).hasValue(0);
  }

  /** Each failure may take the store's whole time-out. */
  @Test
  void failsAllThatWaitedTogether() {
    ApplicationLimits limits =
        new LimitRegistry()
            .join(
                new LimitRegistry.Key("server", "client 1", new VirtualTime()),
                this,
                RateLimits.polite(),
                storeThatIsGone());
    TokenGate gate = limits.gate("token");

    List<Turn> turns =
        IntStream.range(0, 50).mapToObj(i -> limits.await(gate, Demand.plain())).toList();
    allWait.countDown();

    for (Turn turn : turns) {
      assertThat(turn)
          .failsWithin(Duration.ofSeconds(30))
          .withThrowableThat()
          .havingCause()
          .withMessage("the store is gone");
    }
    assertThat(asked).as("the first, and once for all that came meanwhile").hasValueLessThan(4);
    assertThat(limits.quota(gate).requests()).as("no leave is lost").isEqualTo(60);
  }
}
