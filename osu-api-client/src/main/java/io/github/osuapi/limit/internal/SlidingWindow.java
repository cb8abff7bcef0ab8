package io.github.osuapi.limit.internal;

import io.github.osuapi.limit.Timekeeper;
import java.util.Arrays;

/**
 * At most so many calls in every stretch of a period. A bucket with a greedy refill would let
 * nearly twice as many through; so each call takes a slot of its own, which is free again a period
 * after the answer, as only then it is sure that the server has counted the call.
 *
 * <p>Not thread-safe.
 */
final class SlidingWindow {
  static final int NONE = -1;

  private final WindowShape shape;
  private final Timekeeper time;
  private final long period;
  private final boolean[] underWay;
  private final long[] answeredAt;
  private int next;

  SlidingWindow(WindowShape shape, Timekeeper time) {
    this.shape = shape;
    this.time = time;
    this.period = shape.period().toNanos();
    this.underWay = new boolean[shape.slots()];
    this.answeredAt = new long[shape.slots()];
    Arrays.fill(answeredAt, longAgo());
  }

  private long longAgo() {
    return time.nanos() - period;
  }

  /** Takes a slot, and returns its number, or {@link #NONE} where all are taken. */
  int take() {
    for (int i = 0; i < underWay.length; i++) {
      int slot = (next + i) % underWay.length;
      if (nanosUntilFree(slot) == 0) {
        underWay[slot] = true;
        next = (slot + 1) % underWay.length;
        return slot;
      }
    }
    return NONE;
  }

  /** Notes that the server has answered the call of a slot, or never will. */
  void answered(int slot) {
    underWay[slot] = false;
    answeredAt[slot] = time.nanos();
  }

  /** Notes that the call of a slot was not sent. */
  void unused(int slot) {
    underWay[slot] = false;
    answeredAt[slot] = longAgo();
  }

  int free() {
    int free = 0;
    for (int slot = 0; slot < underWay.length; slot++) {
      if (nanosUntilFree(slot) == 0) {
        free++;
      }
    }
    return free;
  }

  /** Returns in how long a slot is free at the earliest; {@link Long#MAX_VALUE} for unknown. */
  long nanosUntilFree() {
    long nanos = Long.MAX_VALUE;
    for (int i = 0; i < underWay.length && nanos > 0; i++) {
      nanos = Math.min(nanos, nanosUntilFree((next + i) % underWay.length));
    }
    return nanos;
  }

  private long nanosUntilFree(int slot) {
    return underWay[slot]
        ? Long.MAX_VALUE
        : Math.max(0, period - (time.nanos() - answeredAt[slot]));
  }

  WindowShape shape() {
    return shape;
  }
}
