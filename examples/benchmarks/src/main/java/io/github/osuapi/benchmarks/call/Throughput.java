package io.github.osuapi.benchmarks.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** How many calls a second many threads make. */
final class Throughput {
  private static final int ROUNDS = 30;

  private Throughput() {}

  /** Lets callers take turns; the median of each counts, as its best is a matter of luck. */
  static Map<String, Double> run(Map<String, Caller> callers, int threads, Duration turn)
      throws InterruptedException, ExecutionException {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, Caller> caller : callers.entrySet()) {
        rates
            .computeIfAbsent(caller.getKey(), name -> new ArrayList<>())
            .add(perSecond(caller.getValue(), threads, turn));
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    rates.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static double perSecond(Caller caller, int threads, Duration turn)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      LongAdder calls = new LongAdder();
      long start = System.nanoTime();
      long end = start + turn.toNanos();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(() -> callUntil(end, caller, calls)));
      }
      for (Future<?> one : running) {
        one.get();
      }
      return calls.sum() * 1e9 / (System.nanoTime() - start);
    } finally {
      pool.shutdown();
    }
  }

  private static void callUntil(long end, Caller caller, LongAdder calls) {
    try {
      while (System.nanoTime() - end < 0) {
        caller.call();
        calls.increment();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
