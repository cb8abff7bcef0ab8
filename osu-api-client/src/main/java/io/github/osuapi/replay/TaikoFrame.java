package io.github.osuapi.replay;

import java.util.Set;

/**
 * A frame of osu!taiko: which parts of the drum are hit.
 *
 * @param delta milliseconds since the frame before
 * @param x without meaning
 * @param y without meaning
 * @param buttons the bit mask of {@link TaikoKey}s
 */
public record TaikoFrame(double delta, float x, float y, int buttons) implements ReplayFrame {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one is infinite or not a number
   */
  public TaikoFrame {
    Numbers.requireFinite("delta", delta);
    Numbers.requireFinite("x", x);
    Numbers.requireFinite("y", y);
  }

  /**
   * Makes a frame from keys.
   *
   * @param delta milliseconds since the frame before
   * @param keys the keys that are down
   * @return the frame
   */
  public static TaikoFrame of(double delta, Set<TaikoKey> keys) {
    return new TaikoFrame(
        delta, 0, 0, keys.stream().mapToInt(TaikoKey::mask).reduce(0, (a, b) -> a | b));
  }

  /**
   * Returns the keys that are down.
   *
   * @return the keys
   */
  public Set<TaikoKey> keys() {
    return TaikoKey.ofMask(buttons);
  }
}
