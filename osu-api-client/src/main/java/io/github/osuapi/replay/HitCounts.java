package io.github.osuapi.replay;

/**
 * How many hits had which result, under the names that the older client gives them. Each is 0 to
 * 65535.
 *
 * @param count300 greats
 * @param count100 oks; the large droplets of osu!catch
 * @param count50 mehs; the small droplets of osu!catch
 * @param countGeki perfects of osu!mania, complete combos elsewhere
 * @param countKatu goods of osu!mania, missed droplets of osu!catch, nearly complete combos
 *     elsewhere
 * @param countMiss misses
 */
public record HitCounts(
    int count300, int count100, int count50, int countGeki, int countKatu, int countMiss) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one does not fit into a replay
   */
  public HitCounts {
    Numbers.requireUnsignedShort("count300", count300);
    Numbers.requireUnsignedShort("count100", count100);
    Numbers.requireUnsignedShort("count50", count50);
    Numbers.requireUnsignedShort("countGeki", countGeki);
    Numbers.requireUnsignedShort("countKatu", countKatu);
    Numbers.requireUnsignedShort("countMiss", countMiss);
  }
}
