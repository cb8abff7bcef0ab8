package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What a judgement of a hit object can be: the keys of {@link Score#statistics()}.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#scorestatistics">The server's page on it</a>
 */
@JsonModel
public sealed interface HitResult extends OpenEnum {
  /** Better than great (mania only). */
  HitResult PERFECT = Known.PERFECT;

  /** The full hit of most rulesets, known as 300. */
  HitResult GREAT = Known.GREAT;

  /** Between great and ok (mania only). */
  HitResult GOOD = Known.GOOD;

  /** A late or early hit, known as 100. */
  HitResult OK = Known.OK;

  /** A poor hit, known as 50. */
  HitResult MEH = Known.MEH;

  /** Not hit. */
  HitResult MISS = Known.MISS;

  /** A tick that counts for combo, hit. */
  HitResult LARGE_TICK_HIT = Known.LARGE_TICK_HIT;

  /** A tick that counts for combo, missed. */
  HitResult LARGE_TICK_MISS = Known.LARGE_TICK_MISS;

  /** A tick that does not count for combo, hit. */
  HitResult SMALL_TICK_HIT = Known.SMALL_TICK_HIT;

  /** A tick that does not count for combo, missed. */
  HitResult SMALL_TICK_MISS = Known.SMALL_TICK_MISS;

  /** The end of a slider, held to. */
  HitResult SLIDER_TAIL_HIT = Known.SLIDER_TAIL_HIT;

  /** A large bonus, such as extra spins. */
  HitResult LARGE_BONUS = Known.LARGE_BONUS;

  /** A small bonus, such as spins. */
  HitResult SMALL_BONUS = Known.SMALL_BONUS;

  /** A hit that changes no score. */
  HitResult IGNORE_HIT = Known.IGNORE_HIT;

  /** A miss that changes no score. */
  HitResult IGNORE_MISS = Known.IGNORE_MISS;

  /** Breaks the combo and nothing else. */
  HitResult COMBO_BREAK = Known.COMBO_BREAK;

  /** Combo that a play of the older client got without a hit of its own. */
  HitResult LEGACY_COMBO_INCREASE = Known.LEGACY_COMBO_INCREASE;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static HitResult of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements HitResult {
    /** Better than great (mania only). */
    PERFECT("perfect"),

    /** The full hit of most rulesets, known as 300. */
    GREAT("great"),

    /** Between great and ok (mania only). */
    GOOD("good"),

    /** A late or early hit, known as 100. */
    OK("ok"),

    /** A poor hit, known as 50. */
    MEH("meh"),

    /** Not hit. */
    MISS("miss"),

    /** A tick that counts for combo, hit. */
    LARGE_TICK_HIT("large_tick_hit"),

    /** A tick that counts for combo, missed. */
    LARGE_TICK_MISS("large_tick_miss"),

    /** A tick that does not count for combo, hit. */
    SMALL_TICK_HIT("small_tick_hit"),

    /** A tick that does not count for combo, missed. */
    SMALL_TICK_MISS("small_tick_miss"),

    /** The end of a slider, held to. */
    SLIDER_TAIL_HIT("slider_tail_hit"),

    /** A large bonus, such as extra spins. */
    LARGE_BONUS("large_bonus"),

    /** A small bonus, such as spins. */
    SMALL_BONUS("small_bonus"),

    /** A hit that changes no score. */
    IGNORE_HIT("ignore_hit"),

    /** A miss that changes no score. */
    IGNORE_MISS("ignore_miss"),

    /** Breaks the combo and nothing else. */
    COMBO_BREAK("combo_break"),

    /** Combo that a play of the older client got without a hit of its own. */
    LEGACY_COMBO_INCREASE("legacy_combo_increase");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A value newer than this version.
   *
   * @param value the server's text
   */
  record Unknown(String value) implements HitResult {
    @Override
    public String toString() {
      return value;
    }
  }
}
