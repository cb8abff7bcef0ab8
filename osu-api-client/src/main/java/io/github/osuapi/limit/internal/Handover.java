package io.github.osuapi.limit.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Hands leaves to calls, outside the lock and still in order. Thread-safe. */
final class Handover {
  private final Queue<Given> given = new ConcurrentLinkedQueue<>();
  private final AtomicInteger left = new AtomicInteger();

  private record Given(Turn turn, Permit permit) {}

  /** To be called under the lock, which orders what is given. */
  void add(Turn turn, Permit permit) {
    given.add(new Given(turn, permit));
  }

  boolean isEmpty() {
    return given.isEmpty();
  }

  /** One thread at a time hands over; what comes meanwhile is left to it. */
  void run(BiConsumer<Turn, Permit> taker) {
    if (left.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      for (Given next = given.poll(); next != null; next = given.poll()) {
        taker.accept(next.turn(), next.permit());
      }
      seen = left.addAndGet(-seen);
    } while (seen != 0);
  }
}
