package io.github.osuapi.limit;

import java.time.Instant;

/** The system's time, a thousand times as fast: a minute of waiting takes 60 ms. */
public final class HurriedTime implements Timekeeper {
  private static final long TIMES = 1000;

  private final Instant start = Instant.now();
  private final long startNanos = System.nanoTime();

  @Override
  public long nanos() {
    return (System.nanoTime() - startNanos) * TIMES;
  }

  @Override
  public Instant now() {
    return start.plusNanos(nanos());
  }

  @Override
  public Runnable schedule(long delayNanos, Runnable task) {
    return Timekeeper.system().schedule(delayNanos / TIMES, task);
  }
}
