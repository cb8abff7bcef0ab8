package io.github.osuapi.limit.internal;

import org.jspecify.annotations.Nullable;

/** A slot that a call took, and those that it took before. */
record SlotsTaken(@Nullable SlidingWindow window, int slot, @Nullable SlotsTaken others) {
  static final SlotsTaken NONE = new SlotsTaken(null, SlidingWindow.NONE, null);

  void answered() {
    for (SlotsTaken taken = this; taken != null && taken.window != null; taken = taken.others) {
      taken.window.answered(taken.slot);
    }
  }

  void unused() {
    for (SlotsTaken taken = this; taken != null && taken.window != null; taken = taken.others) {
      taken.window.unused(taken.slot);
    }
  }
}
