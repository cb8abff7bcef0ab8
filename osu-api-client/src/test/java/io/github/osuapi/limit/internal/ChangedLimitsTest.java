package io.github.osuapi.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Clients come and go, and want other limits than those before. */
class ChangedLimitsTest {
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
  void sharesTheLowestOfWhatTheClientsOfAnApplicationWant() {
    ApplicationLimits limits = limits(RateLimits.perMinute(600));
    Object second = new Object();
    LimitRegistry.Key key = new LimitRegistry.Key("server", "client 1", time);
    assertThat(registry.join(key, second, RateLimits.perMinute(2))).isSameAs(limits);
    TokenGate gate = limits.gate("token");

    taken(limits, gate, Demand.plain()).answered();
    taken(limits, gate, Demand.plain()).answered();
    assertThat(limits.tryTake(gate, Demand.plain())).isNull();

    limits.leave(second);
    assertThat(limits.tryTake(gate, Demand.plain())).as("the old limit still counts").isNull();
    time.advance(Duration.ofSeconds(61));
    taken(limits, gate, Demand.plain()).answered();
    taken(limits, gate, Demand.plain()).answered();
    time.advance(Duration.ofSeconds(61));
    for (int i = 0; i < 60; i++) {
      taken(limits, gate, Demand.plain());
    }
    assertThat(registry.join(new LimitRegistry.Key("server", "2", time), second, RateLimits.none()))
        .isNotSameAs(limits);
  }

  @Test
  void forgetsALimitThatNoClientWantsAnyMore() {
    ApplicationLimits limits = limits(RateLimits.perMinute(1));
    TokenGate gate = limits.gate("token");
    taken(limits, gate, DOWNLOAD).answered();
    Object second = new Object();
    LimitRegistry.Key key = new LimitRegistry.Key("server", "client 1", time);
    registry.join(key, second, RateLimits.none());
    assertThat(limits.tryTake(gate, Demand.plain())).as("the first client wants it yet").isNull();
    Turn turn = limits.await(gate, DOWNLOAD);

    limits.leave(client);

    assertThat(turn).isCompleted();
    for (int i = 0; i < 100; i++) {
      taken(limits, gate, DOWNLOAD);
    }
  }

  @Test
  void holdsNobodyToTheLimitOfAClientThatIsClosed() {
    ApplicationLimits limits = limits(RateLimits.polite());
    for (int i = 0; i < 60; i++) {
      taken(limits, limits.gate("token"), Demand.plain()).answered();
    }
    limits.leave(client);

    ApplicationLimits unlimited = limits(RateLimits.none());

    TokenGate gate = unlimited.gate("token");
    for (int i = 0; i < 100; i++) {
      taken(unlimited, gate, Demand.plain()).answered();
    }
    assertThat(unlimited.quota(gate).requests()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void remembersALimitThatWasRaised() {
    ApplicationLimits limits = limits(RateLimits.perMinute(30));
    TokenGate gate = limits.gate("token");
    for (int i = 0; i < 30; i++) {
      taken(limits, gate, Demand.plain()).answered();
    }

    limits(RateLimits.perMinute(60));

    assertThat(limits.tryTake(gate, Demand.plain())).isNull();
    time.advance(Duration.ofSeconds(61));
    for (int i = 0; i < 60; i++) {
      taken(limits, gate, Demand.plain()).answered();
    }
    assertThat(limits.tryTake(gate, Demand.plain())).isNull();
  }

  @Test
  void remembersWhatAClosedClientHasUsed() {
    ApplicationLimits limits = limits(RateLimits.perMinute(1));
    taken(limits, limits.gate("token"), Demand.plain()).answered();
    limits.leave(client);

    ApplicationLimits again = limits(RateLimits.perMinute(1));

    assertThat(again.tryTake(again.gate("token"), Demand.plain())).isNull();
    again.leave(client);
    time.advance(Duration.ofMinutes(11));
    assertThat(limits(RateLimits.perMinute(1))).isNotSameAs(again);
  }
}
