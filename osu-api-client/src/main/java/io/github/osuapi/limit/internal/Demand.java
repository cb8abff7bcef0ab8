package io.github.osuapi.limit.internal;

/**
 * What a call takes from the limits.
 *
 * @param replayDownload whether it counts as a replay download too
 * @param points what the server counts for it, at least 1
 */
public record Demand(boolean replayDownload, int points) {
  private static final Demand PLAIN = new Demand(false, 1);

  /**
   * Returns what nearly every call takes.
   *
   * @return one request, one point
   */
  public static Demand plain() {
    return PLAIN;
  }
}
