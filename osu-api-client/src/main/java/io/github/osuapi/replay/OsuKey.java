package io.github.osuapi.replay;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The keys of osu!. A key of the keyboard sets the bit of its mouse button as well, where the game
 * wrote the replay; its own bit alone means the key too.
 */
public enum OsuKey {
  /** The left button of the mouse. */
  LEFT_MOUSE(1),

  /** The right button of the mouse. */
  RIGHT_MOUSE(2),

  /** The first key, which sets {@link #LEFT_MOUSE} too. */
  LEFT_KEY(4 | 1),

  /** The second key, which sets {@link #RIGHT_MOUSE} too. */
  RIGHT_KEY(8 | 2),

  /** The key that draws smoke. */
  SMOKE(16);

  private final int mask;

  OsuKey(int mask) {
    this.mask = mask;
  }

  /**
   * The bits that the key sets.
   *
   * @return one bit, or two
   */
  public int mask() {
    return mask;
  }

  /** The bit that no other key sets. */
  private int bit() {
    return Integer.highestOneBit(mask);
  }

  static Set<OsuKey> ofMask(int mask) {
    EnumSet<OsuKey> keys = EnumSet.noneOf(OsuKey.class);
    Arrays.stream(values()).filter(key -> (mask & key.bit()) != 0).forEach(keys::add);
    if (keys.contains(LEFT_KEY)) {
      keys.remove(LEFT_MOUSE);
    }
    if (keys.contains(RIGHT_KEY)) {
      keys.remove(RIGHT_MOUSE);
    }
    return Collections.unmodifiableSet(keys);
  }
}
