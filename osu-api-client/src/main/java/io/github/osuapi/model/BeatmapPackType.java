package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The kind of beatmap packs to list. */
public enum BeatmapPackType implements WireValue {
  /** What was ranked, in order; the default. */
  STANDARD("standard"),

  /** Works of featured artists. */
  FEATURED("featured"),

  /** What tournaments played. */
  TOURNAMENT("tournament"),

  /** What Project Loved chose. */
  LOVED("loved"),

  /** What the spotlights chose. */
  CHART("chart"),

  /** Beatmapsets with a theme in common. */
  THEME("theme"),

  /** Works of one artist. */
  ARTIST("artist");

  private final String value;

  BeatmapPackType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
