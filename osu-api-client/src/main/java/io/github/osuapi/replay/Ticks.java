package io.github.osuapi.replay;

import java.time.Instant;

/** Times as replays hold them: hundreds of nanoseconds since the start of the year 1. */
final class Ticks {
  static final long MAX = 3_155_378_975_999_999_999L;

  private static final long EPOCH_SECOND = -62_135_596_800L;
  private static final long A_SECOND = 10_000_000;
  private static final int NANOS = 100;

  private Ticks() {}

  static Instant instant(long ticks) {
    return Instant.ofEpochSecond(EPOCH_SECOND + ticks / A_SECOND, ticks % A_SECOND * NANOS);
  }

  static long of(Instant instant) {
    long seconds = instant.getEpochSecond() - EPOCH_SECOND;
    if (seconds < 0 || seconds > MAX / A_SECOND || instant.getNano() % NANOS != 0) {
      throw new IllegalArgumentException(
          "playedAt is "
              + instant
              + ", a replay holds the years 1 to 9999 in steps of 100 nanoseconds");
    }
    return seconds * A_SECOND + instant.getNano() / NANOS;
  }
}
