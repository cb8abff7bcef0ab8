package io.github.osuapi.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The mods of the older client, each a bit of a mask. Nightcore and Perfect set the bit of the mod
 * that they replace as well.
 */
public enum LegacyMod {
  /** No Fail. */
  NO_FAIL("NF", 0),

  /** Easy. */
  EASY("EZ", 1),

  /** Touch Device. */
  TOUCH_DEVICE("TD", 2),

  /** Hidden. */
  HIDDEN("HD", 3),

  /** Hard Rock. */
  HARD_ROCK("HR", 4),

  /** Sudden Death. */
  SUDDEN_DEATH("SD", 5),

  /** Double Time. */
  DOUBLE_TIME("DT", 6),

  /** Relax. */
  RELAX("RX", 7),

  /** Half Time. */
  HALF_TIME("HT", 8),

  /** Nightcore, which sets Double Time too. */
  NIGHTCORE("NC", 9, 6),

  /** Flashlight. */
  FLASHLIGHT("FL", 10),

  /** Autoplay. */
  AUTOPLAY("AT", 11),

  /** Spun Out. */
  SPUN_OUT("SO", 12),

  /** Autopilot. */
  AUTOPILOT("AP", 13),

  /** Perfect, which sets Sudden Death too. */
  PERFECT("PF", 14, 5),

  /** 4 Keys. */
  KEY_4("4K", 15),

  /** 5 Keys. */
  KEY_5("5K", 16),

  /** 6 Keys. */
  KEY_6("6K", 17),

  /** 7 Keys. */
  KEY_7("7K", 18),

  /** 8 Keys. */
  KEY_8("8K", 19),

  /** Fade In. */
  FADE_IN("FI", 20),

  /** Random. */
  RANDOM("RD", 21),

  /** Cinema. */
  CINEMA("CN", 22),

  /** Target Practice. */
  TARGET("TP", 23),

  /** 9 Keys. */
  KEY_9("9K", 24),

  /** Dual Stages. */
  DUAL_STAGES("DS", 25),

  /** One Key. */
  KEY_1("1K", 26),

  /** 3 Keys. */
  KEY_3("3K", 27),

  /** 2 Keys. */
  KEY_2("2K", 28),

  /** Score V2. */
  SCORE_V2("SV2", 29),

  /** Mirror. */
  MIRROR("MR", 30);

  private final String acronym;
  private final int ownBit;
  private final int mask;

  LegacyMod(String acronym, int bit) {
    this(acronym, bit, bit);
  }

  LegacyMod(String acronym, int bit, int replacedBit) {
    this.acronym = acronym;
    this.ownBit = 1 << bit;
    this.mask = ownBit | 1 << replacedBit;
  }

  /**
   * The mod's short name.
   *
   * @return for example {@code HD}
   */
  public String acronym() {
    return acronym;
  }

  /**
   * The bits that the mod sets.
   *
   * @return one bit, or two for a mod that replaces another
   */
  public int mask() {
    return mask;
  }

  /**
   * Finds a mod by its short name, in any case of letters.
   *
   * @param acronym for example {@code HD}
   * @return the mod; empty for one that the older client does not have
   */
  public static Optional<LegacyMod> find(String acronym) {
    return Arrays.stream(values()).filter(mod -> mod.acronym.equalsIgnoreCase(acronym)).findFirst();
  }

  /**
   * Takes a mask apart.
   *
   * @param mask a bit mask; the bit of a mod that replaces another is enough for it
   * @return its mods, without those that another one replaces
   * @throws IllegalArgumentException where a bit is no mod's
   */
  public static Set<LegacyMod> ofMask(int mask) {
    EnumSet<LegacyMod> mods = EnumSet.noneOf(LegacyMod.class);
    int known = 0;
    for (LegacyMod mod : values()) {
      known |= mod.mask;
      if ((mask & mod.ownBit) != 0) {
        mods.add(mod);
      }
    }
    if ((mask & ~known) != 0) {
      throw new IllegalArgumentException(
          "The mask "
              + mask
              + " has bits that are no mod's: "
              + Integer.toBinaryString(mask & ~known));
    }
    for (LegacyMod mod : List.copyOf(mods)) {
      mods.removeIf(other -> other != mod && (mod.mask & other.mask) == other.mask);
    }
    return mods;
  }
}
