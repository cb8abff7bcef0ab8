package io.github.osuapi.benchmarks.economy;

import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.benchmarks.Suite;
import io.github.osuapi.economy.Economy;
import io.github.osuapi.economy.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does each job of {@link Economy} plainly and with the client's helpers, on a sandbox and by a
 * clock that only the limit of 60 requests a minute moves: the figures are the same on any machine.
 */
public final class EconomySuite implements Suite {
  private static final double WITHIN = 1 / 1.1;
  private static final double NO_GOAL = 0;

  @Override
  public String name() {
    return "economy";
  }

  @Override
  public List<Row> run() {
    return Economy.outcomes().stream().flatMap(EconomySuite::rows).toList();
  }

  private static Stream<Row> rows(Outcome outcome) {
    String fewest = outcome.job() + " vs the fewest, ";
    String plain = outcome.job() + " vs plain calls, ";
    double ours = seconds(outcome.oursTime());
    return Stream.of(
        Row.lower(fewest + "requests", outcome.ours(), outcome.fewest(), WITHIN, "requests"),
        Row.lower(plain + "requests", outcome.ours(), outcome.plain(), NO_GOAL, "requests"),
        Row.lower(fewest + "time", ours, seconds(outcome.fewestTime()), WITHIN, "s"),
        Row.lower(plain + "time", ours, seconds(outcome.plainTime()), NO_GOAL, "s"));
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }
}
