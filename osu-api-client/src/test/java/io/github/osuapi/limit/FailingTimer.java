package io.github.osuapi.limit;

import java.time.Instant;

/** Time whose timer fails while a test says so, as where the system gives it no thread. */
public final class FailingTimer implements Timekeeper {
  private final Timekeeper time;
  private volatile boolean failing;

  public FailingTimer(Timekeeper time) {
    this.time = time;
  }

  public void fail(boolean fails) {
    failing = fails;
  }

  @Override
  public long nanos() {
    return time.nanos();
  }

  @Override
  public Instant now() {
    return time.now();
  }

  @Override
  public Runnable schedule(long delayNanos, Runnable task) {
    if (failing) {
      throw new Error("unable to create native thread");
    }
    return time.schedule(delayNanos, task);
  }
}
