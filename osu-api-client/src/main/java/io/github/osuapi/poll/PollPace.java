package io.github.osuapi.poll;

import java.time.Duration;
import java.util.Random;

/**
 * How long to wait before something is asked for again: short while there is news, twice as long
 * each time that there is none, and never quite the same. osu! asks for that, and for no more than
 * one request a minute for the same user or beatmap.
 *
 * <p>Immutable and thread-safe: what comes of a poll is a changed copy.
 */
public final class PollPace {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(16);
  private static final double SPREAD = 0.1;

  private final Duration shortest;
  private final Duration longest;
  private final Duration current;

  private PollPace(Duration shortest, Duration longest, Duration current) {
    this.shortest = shortest;
    this.longest = longest;
    this.current = current;
  }

  /**
   * The pace that osu! asks for: from a minute to 16.
   *
   * @return the pace
   */
  public static PollPace usual() {
    return between(SHORTEST, LONGEST);
  }

  /**
   * A pace of one's own.
   *
   * @param shortest the wait while there is news, above zero
   * @param longest the wait where there was none for long
   * @return the pace
   * @throws IllegalArgumentException where the first is not above zero, or the second is below it
   */
  public static PollPace between(Duration shortest, Duration longest) {
    if (shortest.isZero() || shortest.isNegative() || longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException(
          "No pace lies between "
              + shortest
              + " and "
              + longest
              + ": give a wait above zero and one that is no shorter");
    }
    return new PollPace(shortest, longest, shortest);
  }

  /**
   * The pace after a poll that brought something.
   *
   * @return this pace at its shortest wait
   */
  public PollPace afterNews() {
    return new PollPace(shortest, longest, shortest);
  }

  /**
   * The pace after a poll that brought nothing, or failed.
   *
   * @return this pace with twice the wait, up to its longest
   */
  public PollPace afterNothing() {
    Duration twice = current.multipliedBy(2);
    return new PollPace(shortest, longest, twice.compareTo(longest) > 0 ? longest : twice);
  }

  /**
   * Returns the wait without chance in it.
   *
   * @return from the shortest to the longest
   */
  public Duration current() {
    return current;
  }

  /**
   * Returns how long to wait now: up to a tenth longer than {@link #current()}.
   *
   * @param random where the chance comes from
   * @return the wait
   */
  public Duration pause(Random random) {
    return current.plusMillis((long) (current.toMillis() * SPREAD * random.nextDouble()));
  }

  /** Tells the waits. */
  @Override
  public String toString() {
    return "PollPace[" + current + " of " + shortest + " to " + longest + "]";
  }
}
