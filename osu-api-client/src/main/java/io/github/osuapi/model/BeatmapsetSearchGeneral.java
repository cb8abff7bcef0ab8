package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** A switch of a beatmapset search; several are joined with dots. */
public enum BeatmapsetSearchGeneral implements WireValue {
  /** Near the difficulty that suits the user. */
  RECOMMENDED("recommended"),

  /** Also beatmaps of osu! that the asked ruleset can play. */
  CONVERTS("converts"),

  /** By mappers that the user follows. */
  FOLLOWS("follows"),

  /** That were in a spotlight. */
  SPOTLIGHTS("spotlights"),

  /** With music of a featured artist. */
  FEATURED_ARTISTS("featured_artists");

  private final String value;

  BeatmapsetSearchGeneral(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
