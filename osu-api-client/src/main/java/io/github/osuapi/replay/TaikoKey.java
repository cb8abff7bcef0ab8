package io.github.osuapi.replay;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The parts of the drum of osu!taiko. */
public enum TaikoKey {
  /** The left centre. */
  LEFT_CENTRE(1),

  /** The left rim. */
  LEFT_RIM(2),

  /** The right centre. */
  RIGHT_CENTRE(4),

  /** The right rim. */
  RIGHT_RIM(8);

  private final int mask;

  TaikoKey(int mask) {
    this.mask = mask;
  }

  /**
   * The bit that the key sets.
   *
   * @return one bit
   */
  public int mask() {
    return mask;
  }

  static Set<TaikoKey> ofMask(int mask) {
    EnumSet<TaikoKey> keys = EnumSet.noneOf(TaikoKey.class);
    Arrays.stream(values()).filter(key -> (mask & key.mask) != 0).forEach(keys::add);
    return Collections.unmodifiableSet(keys);
  }
}
