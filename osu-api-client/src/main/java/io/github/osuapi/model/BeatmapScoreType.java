package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Whose scores the leaderboard of a beatmap shows. */
public enum BeatmapScoreType implements WireValue {
  /** Everyone's. */
  GLOBAL("global"),

  /** Those of the user's country; for supporters. */
  COUNTRY("country"),

  /** Those of the user's friends; for supporters. */
  FRIEND("friend"),

  /** Those of the user's team. */
  TEAM("team");

  private final String value;

  BeatmapScoreType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
