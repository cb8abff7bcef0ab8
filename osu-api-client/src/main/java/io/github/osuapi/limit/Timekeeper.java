package io.github.osuapi.limit;

import java.time.Instant;

/**
 * The time that limits, waits and time-outs go by. The system's, unless a test sets one that it can
 * move.
 *
 * <p>Implementations are thread-safe.
 */
public interface Timekeeper {
  /**
   * Returns the time since some fixed moment. Never goes back.
   *
   * @return nanoseconds
   */
  long nanos();

  /**
   * Returns the date and time.
   *
   * @return the moment
   */
  Instant now();

  /**
   * Runs something later, once. Does not block.
   *
   * @param delayNanos how much later, in nanoseconds; 0 or less for at once
   * @param task what to run; quick, and throws nothing
   * @return takes the task back, where it has not run yet
   */
  Runnable schedule(long delayNanos, Runnable task);

  /**
   * Returns the system's time. Its one thread, for the whole process, is a daemon and ends where
   * nothing is waited for.
   *
   * @return the system's time
   */
  static Timekeeper system() {
    return SystemTime.INSTANCE;
  }
}
