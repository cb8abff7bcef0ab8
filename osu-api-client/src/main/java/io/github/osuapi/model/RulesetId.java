package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** A ruleset by its number, for the few parameters that take no name. */
public enum RulesetId implements WireValue {
  /** osu!. */
  OSU("0"),

  /** osu!taiko. */
  TAIKO("1"),

  /** osu!catch. */
  FRUITS("2"),

  /** osu!mania. */
  MANIA("3");

  private final String value;

  RulesetId(String value) {
    this.value = value;
  }

  /**
   * Returns the number of a ruleset.
   *
   * @param ruleset a ruleset
   * @return its number
   * @throws IllegalArgumentException where this version does not know the ruleset
   */
  public static RulesetId of(Ruleset ruleset) {
    for (RulesetId id : values()) {
      if (id.ruleset().equals(ruleset)) {
        return id;
      }
    }
    throw new IllegalArgumentException("no number is known of the ruleset " + ruleset);
  }

  /**
   * Returns the ruleset of this number.
   *
   * @return the ruleset
   */
  public Ruleset ruleset() {
    return switch (this) {
      case OSU -> Ruleset.OSU;
      case TAIKO -> Ruleset.TAIKO;
      case FRUITS -> Ruleset.FRUITS;
      case MANIA -> Ruleset.MANIA;
    };
  }

  @Override
  public String value() {
    return value;
  }
}
