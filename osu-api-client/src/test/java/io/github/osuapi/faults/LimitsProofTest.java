package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import io.github.osuapi.limit.internal.ApplicationLimits;
import io.github.osuapi.limit.internal.Demand;
import io.github.osuapi.limit.internal.LimitRegistry;
import io.github.osuapi.limit.internal.Permit;
import io.github.osuapi.limit.internal.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand calls of several clients and tokens, on virtual time: some are cancelled while they
 * wait, some are never sent, some tokens are told to wait. What the server counts stays within the
 * limits in every stretch of a minute, and nothing is left over.
 */
class LimitsProofTest {
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final int CALLS = 10_000;
  private static final List<String> TOKENS = List.of("0", "1", "2");

  @Test
  void noStretchOfAMinuteHoldsMore() {
    Figures figures = new Figures(0, 0, 0, 0);
    for (int seed = 0; seed < 3 * Figures.TIMES; seed++) {
      figures = figures.plus(new Run(seed).figures());
    }
    figures.report("limits");

    assertThat(figures.limitsExceeded()).isZero();
  }

  /** One run, the same for the same seed. */
  private static final class Run {
    private final Random random;
    private final int perMinute;
    private final VirtualTime time = new VirtualTime();
    private final ApplicationLimits limits;
    private final Counted requests = new Counted();
    private final Counted downloads = new Counted();
    private final List<Counted> points = List.of(new Counted(), new Counted(), new Counted());
    private final List<Turn> waiting = new ArrayList<>();
    private long disturbed;
    private int given;
    private int cancelled;

    private Run(int seed) {
      random = new Random(seed);
      perMinute = seed % 3 == 0 ? 60 : 1 + random.nextInt(RateLimits.SERVER_REQUESTS);
      LimitRegistry.Key key = new LimitRegistry.Key("proof " + seed, "client 1", time);
      limits = LimitRegistry.process().join(key, time, RateLimits.perMinute(perMinute));
    }

    private Figures figures() {
      for (int i = 0; i < CALLS; i++) {
        call();
        disturb();
      }
      while (time.step()) {
        // Goes on to the end.
      }
      assertThat(given + cancelled).as("every call was given leave, or cancelled").isEqualTo(CALLS);
      assertThat(limits.quota(limits.gate(TOKENS.get(0))).waiting()).isZero();
      time.advance(MINUTE.plusSeconds(1));
      assertThat(limits.quota(limits.gate(TOKENS.get(0))).requests())
          .as("no leave is lost")
          .isPositive();
      return new Figures(
          CALLS,
          disturbed,
          0,
          requests.exceeding(perMinute)
              + downloads.exceeding(RateLimits.SERVER_REPLAY_DOWNLOADS)
              + points.stream().mapToLong(p -> p.exceeding(RateLimits.SERVER_REQUESTS)).sum());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // A call that is cancelled is not sent.
    private void call() {
      Demand demand =
          new Demand(
              random.nextInt(30) == 0, random.nextInt(50) == 0 ? 1 + random.nextInt(150) : 1);
      int token = random.nextInt(TOKENS.size());
      Turn turn = limits.await(limits.gate(TOKENS.get(token)), demand);
      turn.thenAccept(permit -> send(permit, demand, points.get(token)));
      waiting.add(turn);
    }

    private void disturb() {
      switch (random.nextInt(40)) {
        case 0 -> {
          disturbed++;
          Turn turn = waiting.get(random.nextInt(waiting.size()));
          if (!turn.isDone() && turn.cancel(false)) {
            cancelled++;
          }
        }
        case 1 -> {
          disturbed++;
          limits.shut(
              limits.gate(TOKENS.get(random.nextInt(3))),
              Duration.ofMillis(random.nextInt(30_000)));
        }
        case 2, 3, 4 -> time.advance(Duration.ofMillis(random.nextInt(3_000)));
        default -> {}
      }
    }

    /** The server counts a call at some moment between its sending and its answer. */
    private void send(Permit permit, Demand demand, Counted ofToken) {
      given++;
      if (random.nextInt(50) == 0) {
        disturbed++;
        time.schedule(Duration.ofMillis(random.nextInt(2_000)).toNanos(), permit::unused);
        return;
      }
      long latency = random.nextInt(20) == 0 ? random.nextInt(90_000) : random.nextInt(400);
      long counted = Duration.ofMillis(random.nextLong(latency + 1)).toNanos();
      requests.add(time.nanos() + counted, 1);
      ofToken.add(time.nanos() + counted, demand.points());
      if (demand.replayDownload()) {
        downloads.add(time.nanos() + counted, 1);
      }
      time.schedule(Duration.ofMillis(latency).toNanos(), permit::answered);
    }
  }

  /** What the server has counted, and when. */
  private static final class Counted {
    private final List<Count> counts = new ArrayList<>();

    private record Count(long at, int number) {}

    private void add(long at, int number) {
      counts.add(new Count(at, number));
    }

    /** How many stretches of a minute, both ends included, hold more. */
    private long exceeding(int most) {
      List<Count> sorted = counts.stream().sorted(Comparator.comparingLong(Count::at)).toList();
      long exceeding = 0;
      long sum = 0;
      int first = 0;
      for (Count last : sorted) {
        sum += last.number();
        while (last.at() - sorted.get(first).at() > MINUTE.toNanos()) {
          sum -= sorted.get(first++).number();
        }
        exceeding += sum > most ? 1 : 0;
      }
      return exceeding;
    }
  }
}
