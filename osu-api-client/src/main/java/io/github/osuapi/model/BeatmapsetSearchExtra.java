package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** What a searched beatmapset must have; several are joined with dots. */
public enum BeatmapsetSearchExtra implements WireValue {
  /** A video. */
  VIDEO("video"),

  /** A storyboard. */
  STORYBOARD("storyboard");

  private final String value;

  BeatmapsetSearchExtra(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
