package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Which beatmapsets a search looks at, by their status or by what they are to the user. */
public enum BeatmapsetSearchStatus implements WireValue {
  /** All of them. */
  ANY("any"),

  /** Those with a leaderboard; the default. */
  LEADERBOARD("leaderboard"),

  /** Ranked and approved. */
  RANKED("ranked"),

  /** Qualified. */
  QUALIFIED("qualified"),

  /** Loved. */
  LOVED("loved"),

  /** The user's favourites; nothing without a user. */
  FAVOURITES("favourites"),

  /** Pending. */
  PENDING("pending"),

  /** Work in progress. */
  WIP("wip"),

  /** Abandoned. */
  GRAVEYARD("graveyard"),

  /** The user's own; nothing without a user. */
  MINE("mine");

  private final String value;

  BeatmapsetSearchStatus(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
