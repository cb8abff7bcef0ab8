package io.github.osuapi.limit.internal;

import io.github.osuapi.limit.Timekeeper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one limit. Where the limit is changed, the old window counts on until all that it
 * let through has left it; where there is to be none, nothing counts any more. Not thread-safe.
 */
final class Windows {
  private final Timekeeper time;
  private final List<Dated> windows = new ArrayList<>();
  private @Nullable WindowShape shape;

  /** A window, and since when it is one of the past. */
  private record Dated(SlidingWindow window, @Nullable Long retiredAt) {
    boolean isOver(long now) {
      return retiredAt != null && now - retiredAt > window.shape().period().toNanos();
    }
  }

  Windows(Timekeeper time) {
    this.time = time;
  }

  /** Sets the limit; {@code null} for none. */
  void set(@Nullable WindowShape wanted) {
    if (isSet(wanted)) {
      return;
    }
    if (wanted == null) {
      windows.clear();
    } else {
      retireAll();
      windows.add(new Dated(new SlidingWindow(wanted, time), null));
    }
    shape = wanted;
  }

  private boolean isSet(@Nullable WindowShape wanted) {
    WindowShape now = shape;
    if (now == null || wanted == null) {
      return now == null && wanted == null;
    }
    return wanted.isLike(now);
  }

  private void retireAll() {
    long now = time.nanos();
    for (int i = 0; i < windows.size(); i++) {
      Dated dated = windows.get(i);
      if (dated.retiredAt() == null) {
        windows.set(i, new Dated(dated.window(), now));
      }
    }
  }

  long nanosUntilFree() {
    long nanos = 0;
    for (int i = 0; i < windows.size(); i++) {
      nanos = Math.max(nanos, windows.get(i).window().nanosUntilFree());
    }
    return nanos;
  }

  int free() {
    int free = Integer.MAX_VALUE;
    for (Dated dated : windows) {
      free = Math.min(free, dated.window().free());
    }
    return free;
  }

  /**
   * Takes a slot of each window. Where one has none, gives all back, with those taken before, and
   * returns {@code null}.
   */
  @Nullable SlotsTaken take(SlotsTaken before) {
    if (windows.size() > 1) {
      long now = time.nanos();
      windows.removeIf(dated -> dated.isOver(now));
    }
    SlotsTaken taken = before;
    for (int i = 0; i < windows.size(); i++) {
      SlidingWindow window = windows.get(i).window();
      int slot = window.take();
      if (slot == SlidingWindow.NONE) {
        taken.unused();
        return null;
      }
      taken = new SlotsTaken(window, slot, taken);
    }
    return taken;
  }

  @Nullable WindowShape shape() {
    return shape;
  }
}
