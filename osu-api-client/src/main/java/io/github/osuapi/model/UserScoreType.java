package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Which scores of a user to list. */
public enum UserScoreType implements WireValue {
  /** Those with the most performance points, the best first. */
  BEST("best"),

  /** Those that lead the leaderboard of their beatmap. */
  FIRSTS("firsts"),

  /** Those of the last 24 hours, the newest first. */
  RECENT("recent"),

  /** Those that the user pinned to the profile. */
  PINNED("pinned");

  private final String value;

  UserScoreType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
