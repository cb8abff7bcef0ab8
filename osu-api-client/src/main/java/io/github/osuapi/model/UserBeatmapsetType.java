package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Which beatmapsets of a user to list. */
public enum UserBeatmapsetType implements WireValue {
  /** Those that the user marked as favourites. */
  FAVOURITE("favourite"),

  /** Unfinished ones that were given up. */
  GRAVEYARD("graveyard"),

  /** Those with a difficulty of the user on another mapper's beatmapset. */
  GUEST("guest"),

  /** Loved ones. */
  LOVED("loved"),

  /** Those that the user nominated. */
  NOMINATED("nominated"),

  /** Those that are not ranked yet. */
  PENDING("pending"),

  /** Ranked ones. */
  RANKED("ranked");

  private final String value;

  UserBeatmapsetType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
