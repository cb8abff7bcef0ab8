package io.github.osuapi.benchmarks.check;

import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.benchmarks.Suite;
import io.github.osuapi.request.CallCheck;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** Checks a call again and again: its access, its token and the limit. */
public final class CheckSuite implements Suite {
  private static final int ROUNDS = 20;
  private static final int CHECKS = 200_000;
  private static final double MOST_NANOS = 1000;

  @Override
  public String name() {
    return "check";
  }

  @Override
  public List<Row> run() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    CallCheck check = new CallCheck();
    double least = Double.MAX_VALUE;
    int places = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < CHECKS; i++) {
        places += check.check() ? 1 : 0;
      }
      least = Math.min(least, (threads.getCurrentThreadCpuTime() - start) / (double) CHECKS);
    }
    if (places != ROUNDS * CHECKS) {
      throw new IllegalStateException("there was not always a place: " + places);
    }
    return List.of(
        Row.lower(
            "limiter, token and access check vs the most allowed, CPU",
            least,
            MOST_NANOS,
            1,
            "ns"));
  }
}
