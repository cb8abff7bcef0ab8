package io.github.osuapi.replay;

import java.util.Set;

/**
 * A frame of osu!: where the cursor is, and which keys are down.
 *
 * @param delta milliseconds since the frame before
 * @param x osu! pixels from the left; the playfield goes from 0 to 512
 * @param y osu! pixels from the top; the playfield goes from 0 to 384
 * @param buttons the bit mask of {@link OsuKey}s
 */
public record OsuFrame(double delta, float x, float y, int buttons) implements ReplayFrame {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one is infinite or not a number
   */
  public OsuFrame {
    Numbers.requireFinite("delta", delta);
    Numbers.requireFinite("x", x);
    Numbers.requireFinite("y", y);
  }

  /**
   * Makes a frame from keys.
   *
   * @param delta milliseconds since the frame before
   * @param x osu! pixels from the left
   * @param y osu! pixels from the top
   * @param keys the keys that are down; a key of the keyboard sets its mouse button as well
   * @return the frame
   */
  public static OsuFrame of(double delta, float x, float y, Set<OsuKey> keys) {
    return new OsuFrame(
        delta, x, y, keys.stream().mapToInt(OsuKey::mask).reduce(0, (a, b) -> a | b));
  }

  /**
   * Returns the keys that are down.
   *
   * @return the keys; of a key of the keyboard and its mouse button, the key alone
   */
  public Set<OsuKey> keys() {
    return OsuKey.ofMask(buttons);
  }
}
