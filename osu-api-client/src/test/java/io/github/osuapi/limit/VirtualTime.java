package io.github.osuapi.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Time that moves as a test says: from one scheduled task to the next. */
public final class VirtualTime implements Timekeeper {
  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
  private long nanos;
  private long scheduled;

  private record Task(long at, long number, Runnable task, AtomicBoolean cancelled) {}

  @Override
  public synchronized long nanos() {
    return nanos;
  }

  @Override
  public synchronized Instant now() {
    return START.plusNanos(nanos);
  }

  @Override
  public synchronized Runnable schedule(long delayNanos, Runnable task) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Task entry = new Task(nanos + Math.max(0, delayNanos), scheduled++, task, cancelled);
    tasks.add(entry);
    return () -> {
      cancelled.set(true);
      synchronized (this) {
        tasks.remove(entry);
      }
    };
  }

  /** Runs the next task, at its time. Returns whether there was one. */
  public boolean step() {
    Task next = poll(Long.MAX_VALUE);
    if (next == null) {
      return false;
    }
    run(next);
    return true;
  }

  /** Moves on, and runs what is due on the way. */
  public void advance(Duration by) {
    long end;
    synchronized (this) {
      end = nanos + by.toNanos();
    }
    for (Task next = poll(end); next != null; next = poll(end)) {
      run(next);
    }
    synchronized (this) {
      nanos = Math.max(nanos, end);
    }
  }

  private static void run(Task next) {
    if (!next.cancelled().get()) {
      next.task().run();
    }
  }

  private synchronized @Nullable Task poll(long end) {
    Task next = tasks.peek();
    if (next == null || next.at() > end) {
      return null;
    }
    tasks.remove();
    nanos = Math.max(nanos, next.at());
    return next;
  }

  /** How many tasks wait. */
  public synchronized int waiting() {
    return tasks.size();
  }
}
