package io.github.osuapi.limit;

import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The system's clocks, and one thread for all that waits. */
final class SystemTime implements Timekeeper {
  static final SystemTime INSTANCE = new SystemTime();

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, new TimerThreads());

  private SystemTime() {
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public Runnable schedule(long delayNanos, Runnable task) {
    return new Cancelling(timer.schedule(task, delayNanos, TimeUnit.NANOSECONDS));
  }

  private record Cancelling(Future<?> scheduled) implements Runnable {
    @Override
    public void run() {
      scheduled.cancel(false);
    }
  }

  private static final class TimerThreads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(task, "osu-api timer");
      thread.setDaemon(true);
      return thread;
    }
  }
}
