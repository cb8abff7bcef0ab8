package io.github.osuapi.replay;

/**
 * How much life there was at a time.
 *
 * @param time milliseconds since the start of the beatmap's music
 * @param life 0 for none to 1 for all
 */
public record LifePoint(double time, double life) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one is infinite or not a number
   */
  public LifePoint {
    Numbers.requireFinite("time", time);
    Numbers.requireFinite("life", life);
  }
}
