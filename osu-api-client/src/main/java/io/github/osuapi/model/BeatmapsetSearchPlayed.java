package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Whether the user played a searched beatmapset; for supporters. */
public enum BeatmapsetSearchPlayed implements WireValue {
  /** Does not matter. */
  ANY("any"),

  /** Played. */
  PLAYED("played"),

  /** Not played. */
  UNPLAYED("unplayed");

  private final String value;

  BeatmapsetSearchPlayed(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
