package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.osuapi.OsuBot;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.limit.HurriedTime;
import io.github.osuapi.request.CallEvent;
import io.github.osuapi.request.Retries;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault in every way of calling, over real sockets: what passes is waited out, what does not
 * gives the one exception that it should, a POST goes out once, and the next call finds all well.
 * Waits run a thousand times as fast.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class FaultMatrixTest {
  private static final int ALWAYS = 1_000_000;

  /** Each case takes a while, and every one is in the short form already. */
  private static final int ROUNDS_APART = 5;

  private static final long MOST_BYTES = 1 << 20;
  private static final AtomicInteger INJECTED = new AtomicInteger();
  private static final AtomicInteger CASES = new AtomicInteger();
  private static final List<CallEvent> EVENTS = new CopyOnWriteArrayList<>();

  private static OsuSandbox sandbox;
  private static OsuBot osu;

  @BeforeAll
  static void start() {
    sandbox = OsuSandbox.start();
    osu =
        OsuBot.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.BOT.id(), SandboxClient.BOT.secret())
            .requestsPerMinute(1200)
            .timekeeper(new HurriedTime())
            .callListener(EVENTS::add)
            .maxAnswerSize(MOST_BYTES)
            .build();
  }

  @AfterAll
  static void stop() {
    osu.close();
    sandbox.close();
    new Figures(CASES.get(), INJECTED.get(), 0, 0).report("fault-matrix");
  }

  static Stream<Arguments> matrix() {
    List<Arguments> cases = new ArrayList<>();
    for (int i = 0; i < 1 + Figures.TIMES / ROUNDS_APART; i++) {
      for (ServerFault fault : ServerFault.values()) {
        Arrays.stream(WayOfCalling.values())
            .forEach(
                way -> {
                  cases.add(Arguments.of(fault, way, 1));
                  cases.add(Arguments.of(fault, way, ALWAYS));
                });
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void endsAsItShould(ServerFault fault, WayOfCalling way, int times) {
    CASES.incrementAndGet();
    sandbox.faults().clear();
    sandbox.reset();
    way.prepare(osu);
    Object clean = way.isRepeatable() ? way.call(osu) : "hello";
    EVENTS.clear();
    sandbox.faults().plan(FaultMatrixTest::injected, fault.fault(), times);

    AtomicReference<Object> answer = new AtomicReference<>();
    Throwable failure = catchThrowable(() -> answer.set(way.call(osu)));
    if (failure != null && mayFailEarlyOrLate(fault, way)) {
      assertThat(failure).isInstanceOf(fault.failure());
    } else if (failure != null || fails(fault, way, times)) {
      assertThat(fails(fault, way, times)).as("it should not fail: %s", failure).isTrue();
      requireFailure(fault, way, failure);
    } else if (fault.isHarmless() || (times == 1 && !fault.isWrongContent())) {
      assertThat(answer.get()).isEqualTo(clean);
    }
    if (!way.isRepeatable() && !fault.isRefusal()) {
      assertThat(attempts()).as("how often a POST went out").isEqualTo(1);
    }
    sandbox.faults().clear();
    sandbox.reset();
    way.prepare(osu);
    assertThat(way.call(osu)).as("the next call").isEqualTo(clean);
  }

  private static boolean injected(String path) {
    if (!path.startsWith("/api/v2/")) {
      return false;
    }
    INJECTED.incrementAndGet();
    return true;
  }

  private static boolean fails(ServerFault fault, WayOfCalling way, int times) {
    if (fault.isHarmless()) {
      return false;
    }
    if (fault.isWrongContent()) {
      return fault == ServerFault.ENDLESS
          || (fault == ServerFault.WRONG_TYPE ? way.readsTheType() : !way.takesAnyContent());
    }
    if (times == ALWAYS) {
      return fault.isBroken() || !way.takesAnyStatus();
    }
    return (!way.isRepeatable() && !fault.isRefusal()) || breaksOffWithin(fault, way);
  }

  /** The caller has the first bytes, so that the call cannot begin again. */
  private static boolean breaksOffWithin(ServerFault fault, WayOfCalling way) {
    return way.streams() && fault == ServerFault.TRUNCATED;
  }

  /** A reset may take bytes with it that were on their way, so that none has reached the caller. */
  private static boolean mayFailEarlyOrLate(ServerFault fault, WayOfCalling way) {
    return way.streams() && fault == ServerFault.RESET;
  }

  private static void requireFailure(
      ServerFault fault, WayOfCalling way, @Nullable Throwable failure) {
    assertThat(failure).as("%s, %s", fault, way).isInstanceOf(fault.failure());
    OsuException typed = (OsuException) Objects.requireNonNull(failure);
    assertThat(typed.mayHaveHappened())
        .as("%s", typed)
        .isEqualTo(!way.isRepeatable() && !fault.isRefusal());
    boolean once = !way.isRepeatable() || fault.isWrongContent() || breaksOffWithin(fault, way);
    if (!fault.isRefusal()) {
      assertThat(typed.attempts()).isEqualTo(once ? 1 : Retries.usual().attempts());
    }
    assertThat(typed.getMessage()).isNotBlank().hasSizeLessThan(2_000);
  }

  private static long attempts() {
    return EVENTS.stream().filter(event -> event.reason() == CallEvent.Reason.ATTEMPT).count();
  }
}
