package io.github.osuapi.limit.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells calls what became of their turns, outside the lock and still in order. Thread-safe. */
final class Handover {
  private final Queue<Runnable> told = new ConcurrentLinkedQueue<>();
  private final AtomicInteger left = new AtomicInteger();

  /** To be called under the lock, which orders what is told; it throws nothing. */
  void add(Runnable telling) {
    told.add(telling);
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** One thread at a time hands over; what comes meanwhile is left to it. */
  void run() {
    if (left.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      for (Runnable next = told.poll(); next != null; next = told.poll()) {
        next.run();
      }
      seen = left.addAndGet(-seen);
    } while (seen != 0);
  }
}
