package io.github.osuapi.limit.internal;

/**
 * A call's leave to go out. Thread-safe; the first of {@link #answered()} and {@link #unused()}
 * counts.
 */
public final class Permit {
  private final ApplicationLimits limits;
  private final TokenGate gate;
  private final Demand demand;
  private final boolean counted;
  private final SlotsTaken slots;
  private volatile boolean ended;

  Permit(
      ApplicationLimits limits, TokenGate gate, Demand demand, boolean counted, SlotsTaken slots) {
    this.limits = limits;
    this.gate = gate;
    this.demand = demand;
    this.counted = counted;
    this.slots = slots;
  }

  /**
   * Notes that the server has answered, or never will: from now on, the call may leave the window.
   */
  public void answered() {
    end(true);
  }

  /** Gives back what the call would have taken: nothing of it was sent. */
  public void unused() {
    end(false);
  }

  private void end(boolean sent) {
    if (!ended) {
      limits.end(this, sent);
    }
  }

  /** To be called under the lock of the limits. */
  void endLocked(boolean sent) {
    if (ended) {
      return;
    }
    ended = true;
    if (sent) {
      slots.answered();
      if (counted) {
        gate.answered(demand);
      }
      return;
    }
    slots.unused();
    if (counted) {
      gate.giveBack(demand);
    }
  }
}
