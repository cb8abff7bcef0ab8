package io.github.osuapi.replay;

/**
 * A frame of osu!catch: where the catcher is, and whether it dashes.
 *
 * @param delta milliseconds since the frame before
 * @param x osu! pixels from the left; the playfield goes from 0 to 512
 * @param y without meaning
 * @param buttons 1 where the catcher dashes
 */
public record CatchFrame(double delta, float x, float y, int buttons) implements ReplayFrame {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one is infinite or not a number
   */
  public CatchFrame {
    Numbers.requireFinite("delta", delta);
    Numbers.requireFinite("x", x);
    Numbers.requireFinite("y", y);
  }

  private static final int DASH = 1;

  /**
   * Makes a frame.
   *
   * @param delta milliseconds since the frame before
   * @param x osu! pixels from the left
   * @param dashing whether the catcher dashes
   * @return the frame
   */
  public static CatchFrame of(double delta, float x, boolean dashing) {
    return new CatchFrame(delta, x, 0, dashing ? DASH : 0);
  }

  /**
   * Tells whether the catcher dashes.
   *
   * @return whether it does
   */
  public boolean dashing() {
    return (buttons & DASH) != 0;
  }
}
