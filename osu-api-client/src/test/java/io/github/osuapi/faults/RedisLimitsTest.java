package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.OsuClient;
import io.github.osuapi.error.LimitStoreException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Processes that share their limits in a real Redis. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class RedisLimitsTest {
  private static final int PROCESSES = 2;
  private static final int CALLS = 40;

  /** What the shared bucket holds when it is full, and what comes back in its period. */
  private static final int AT_ONCE = 10;

  private static final int REFILL = 51;
  private static final Duration PERIOD = Duration.ofSeconds(62);

  private final AtomicInteger arrived = new AtomicInteger();
  private final AtomicLong lastArrival = new AtomicLong();
  private OsuSandbox sandbox;
  private RedisServer redis;

  @BeforeEach
  void start() throws Exception {
    redis = RedisServer.start();
    sandbox = OsuSandbox.start();
    sandbox.faults().plan(this::count, Fault.latency(Duration.ZERO), 1);
  }

  @AfterEach
  void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
    if (redis != null) {
      redis.close();
    }
  }

  private boolean count(String path) {
    if (path.startsWith("/api/v2/")) {
      arrived.incrementAndGet();
      lastArrival.accumulateAndGet(System.nanoTime(), Math::max);
    }
    return false;
  }

  private String token() {
    return sandbox.issueToken(SandboxClient.OWNED, null, "public");
  }

  /** However slow this machine is, no more calls can have come than the time until then allows. */
  @Test
  void twoProcessesTogetherKeepTheLimit() throws Exception {
    String since = Long.toString(System.currentTimeMillis());
    List<Process> children = new ArrayList<>();
    try {
      for (int i = 0; i < PROCESSES; i++) {
        children.add(
            Processes.start(
                LimitedChild.class,
                sandbox.baseUrl(),
                redis.address(),
                since,
                token(),
                Integer.toString(CALLS)));
      }
      for (Process child : children) {
        Processes.awaitLine(child, LimitedChild.READY);
      }
      long begun = System.nanoTime();
      for (Process child : children) {
        child.getOutputStream().write('\n');
        child.getOutputStream().flush();
      }
      for (Process child : children) {
        assertThat(child.waitFor()).isZero();
      }

      double periods = (double) (lastArrival.get() - begun) * FasterClock.TIMES / PERIOD.toNanos();
      long exceeded = Math.max(0, arrived.get() - (long) (AT_ONCE + 1 + REFILL * periods));
      new Figures(PROCESSES * CALLS, 0, 0, exceeded).report("redis-limits");
      assertThat(arrived.get()).isEqualTo(PROCESSES * CALLS);
      assertThat(exceeded).isZero();
    } finally {
      children.forEach(Process::destroyForcibly);
    }
  }

  @Test
  void sendsNothingWhereTheStoreIsGone() {
    FasterClock clock = new FasterClock(System.currentTimeMillis());
    try (RedisBuckets buckets = new RedisBuckets(redis.address(), clock, Duration.ofMillis(500));
        OsuClient osu =
            OsuClient.builder()
                .baseUrl(sandbox.baseUrl())
                .token(AccessToken.of(token()))
                .sharedLimits(buckets.buckets())
                .build()) {
      osu.seasonalBackgrounds().get().execute();
      assertThat(arrived).hasValue(1);
      redis.close();

      LimitStoreException failed =
          catchThrowableOfType(
              LimitStoreException.class, () -> osu.seasonalBackgrounds().get().execute());
      CompletableFuture<?> later = osu.seasonalBackgrounds().get().submit();

      assertThat(failed.endpointId()).isEqualTo("seasonalBackgrounds.get");
      assertThat(failed.attempts()).isZero();
      assertThat(failed).hasMessageContaining("the store of the shared limits failed");
      assertThat(catchThrowableOfType(CompletionException.class, later::join))
          .hasCauseInstanceOf(LimitStoreException.class);
      assertThat(arrived).as("calls that were sent").hasValue(1);
      assertThat(osu.quota().waiting()).isZero();
      assertThat(osu.quota().requests()).as("no leave is lost").isEqualTo(59);
    }
  }
}
