package io.github.osuapi.request;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long one call waits before its attempts: each time up to twice as long, drawn by lot. */
final class Backoff {
  private static final Duration FIRST_AFTER_TOO_MANY = Duration.ofSeconds(4);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int MOST_DOUBLINGS = 16;

  private final Retries retries;
  private int failures;
  private int refusals;

  Backoff(Retries retries) {
    this.retries = retries;
  }

  /** Tells whether a call that fails now may be tried again. */
  boolean hasAnother() {
    return failures + 1 < retries.attempts();
  }

  /** Notes a failure after which the call is tried again. */
  void count() {
    failures++;
  }

  Duration afterFailure() {
    return drawn(retries.firstDelay(), failures);
  }

  Duration afterTooMany() {
    return drawn(FIRST_AFTER_TOO_MANY, refusals++);
  }

  private static Duration drawn(Duration first, int doublings) {
    Duration most = first.multipliedBy(1L << Math.min(doublings, MOST_DOUBLINGS));
    long nanos = (most.compareTo(LONGEST) > 0 ? LONGEST : most).toNanos();
    return Duration.ofNanos(ThreadLocalRandom.current().nextLong(nanos / 2, nanos + 1));
  }
}
