package io.github.osuapi.benchmarks.scale;

import java.lang.ref.Reference;

/** How much of the heap is in use. */
final class Heap {
  private static final int COLLECTIONS = 3;

  private Heap() {}

  /** The bytes in use when all garbage is gone. */
  static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** The bytes that have come into use since, what is held included. */
  static long grown(long before, Object held) throws InterruptedException {
    long grown = used() - before;
    Reference.reachabilityFence(held);
    return grown;
  }
}
