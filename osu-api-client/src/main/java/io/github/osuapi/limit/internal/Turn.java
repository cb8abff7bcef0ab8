package io.github.osuapi.limit.internal;

import java.util.concurrent.CompletableFuture;

/** A call's turn to go out, which comes in the order of asking. Cancelling it leaves the line. */
public final class Turn extends CompletableFuture<Permit> {
  private final Line line;
  private final Demand demand;
  private final long number;

  Turn(Line line, Demand demand, long number) {
    this.line = line;
    this.demand = demand;
    this.number = number;
  }

  Demand demand() {
    return demand;
  }

  long number() {
    return number;
  }

  Line line() {
    return line;
  }

  /**
   * Leaves the line. Does nothing where the turn has come.
   *
   * @param mayInterruptIfRunning is not read
   * @return whether it had not come
   */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      line.leave(this);
    }
    return cancelled;
  }

  /** Leaves the line; where the turn has come meanwhile, gives the leave back. */
  public void giveUp() {
    if (!cancel(false) && !isCompletedExceptionally()) {
      join().unused();
    }
  }
}
