package io.github.osuapi.limit.internal;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.osuapi.limit.Timekeeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * At most so many calls in every stretch of a period. One bucket with a greedy refill would let
 * nearly twice as many through; so each call takes a slot of its own, a bucket that holds as many
 * tokens as the period has milliseconds and is full again a period after it was emptied. It is
 * emptied again when the answer comes, as only then it is sure that the server has counted the
 * call.
 *
 * <p>Not thread-safe.
 */
final class SlidingWindow {
  static final int NONE = -1;

  private final WindowShape shape;
  private final Timekeeper time;
  private final List<Bucket> slots = new ArrayList<>();
  private final boolean[] underWay;
  private final long[] takenAt;
  private int next;

  SlidingWindow(WindowShape shape, Timekeeper time) {
    this.shape = shape;
    this.time = time;
    this.underWay = new boolean[shape.slots()];
    this.takenAt = new long[shape.slots()];
  }

  /** Full again, to the millisecond, a period after it was emptied. */
  static Bandwidth bandwidth(Duration period) {
    return Bandwidth.builder()
        .capacity(period.toMillis())
        .refillGreedy(period.toMillis(), period)
        .build();
  }

  /** Takes a slot, and returns its number, or {@link #NONE} where all are taken. */
  int take() {
    boolean mayGrow = slots.size() < shape.slots();
    for (int i = 0; i < (mayGrow ? 1 : slots.size()) && !slots.isEmpty(); i++) {
      int slot = (next + i) % slots.size();
      if (take(slot)) {
        return slot;
      }
    }
    return mayGrow ? takeNew() : NONE;
  }

  private boolean take(int slot) {
    if (underWay[slot] || !slots.get(slot).tryConsume(shape.period().toMillis())) {
      return false;
    }
    underWay[slot] = true;
    takenAt[slot] = time.nanos();
    next = (slot + 1) % slots.size();
    return true;
  }

  /** Most programs never need all slots. */
  private int takeNew() {
    slots.add(
        Bucket.builder()
            .addLimit(bandwidth(shape.period()))
            .withCustomTimePrecision(new LimitTime(time))
            .build());
    int slot = slots.size() - 1;
    return take(slot) ? slot : NONE;
  }

  /** Notes that the server has answered the call of a slot, or never will. */
  void answered(int slot) {
    underWay[slot] = false;
    long sinceTaken = TimeUnit.NANOSECONDS.toMillis(time.nanos() - takenAt[slot]) + 1;
    slots.get(slot).consumeIgnoringRateLimits(Math.min(sinceTaken, shape.period().toMillis()));
  }

  /** Notes that the call of a slot was not sent. */
  void unused(int slot) {
    underWay[slot] = false;
    slots.get(slot).reset();
  }

  int free() {
    int free = shape.slots() - slots.size();
    for (int slot = 0; slot < slots.size(); slot++) {
      if (nanosUntilFree(slot) == 0) {
        free++;
      }
    }
    return free;
  }

  /** Returns in how long a slot is free at the earliest; {@link Long#MAX_VALUE} for unknown. */
  long nanosUntilFree() {
    long nanos = slots.size() < shape.slots() ? 0 : Long.MAX_VALUE;
    for (int slot = 0; slot < slots.size() && nanos > 0; slot++) {
      nanos = Math.min(nanos, nanosUntilFree(slot));
    }
    return nanos;
  }

  private long nanosUntilFree(int slot) {
    return underWay[slot]
        ? Long.MAX_VALUE
        : slots
            .get(slot)
            .estimateAbilityToConsume(shape.period().toMillis())
            .getNanosToWaitForRefill();
  }

  WindowShape shape() {
    return shape;
  }
}
