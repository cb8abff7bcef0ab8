package io.github.osuapi.request;

import io.github.osuapi.limit.Timekeeper;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Ends what has run for too long. As all may run equally long, one look a limit's time later sees
 * all that began meanwhile before its end, and says when to look again; so a call that begins or
 * ends wakes no thread. Thread-safe.
 */
final class CallWatch implements Runnable {
  private final long limitNanos;
  private final Timekeeper time;
  private final Set<CallTimer> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile @Nullable Runnable nextLook;
  private volatile boolean closed;

  CallWatch(Duration limit, Timekeeper time) {
    this.limitNanos = limit.toNanos();
    this.time = time;
  }

  /** Begins to watch a timer. */
  void add(CallTimer timer) {
    timer.endAt(time.nanos() + limitNanos);
    running.add(timer);
    beginLooking();
  }

  /** Returns whether the timer was still running. */
  boolean remove(CallTimer timer) {
    return running.remove(timer);
  }

  /** Looks no more: nothing may begin after this. */
  void close() {
    closed = true;
    Runnable next = nextLook;
    if (next != null) {
      next.run();
    }
  }

  private void beginLooking() {
    if (!looking.get() && looking.compareAndSet(false, true)) {
      lookIn(limitNanos);
    }
  }

  private void lookIn(long nanos) {
    Runnable next = time.schedule(nanos, this);
    nextLook = next;
    if (closed) {
      next.run();
    }
  }

  /** Looks once. */
  @Override
  public void run() {
    long now = time.nanos();
    long first = Long.MAX_VALUE;
    for (CallTimer timer : running) {
      long left = timer.nanosLeft(now);
      if (left > 0) {
        first = Math.min(first, left);
      } else if (remove(timer)) {
        timer.expire();
      }
    }
    if (first < Long.MAX_VALUE) {
      lookIn(first);
      return;
    }
    looking.set(false);
    if (!running.isEmpty()) {
      beginLooking();
    }
  }
}
