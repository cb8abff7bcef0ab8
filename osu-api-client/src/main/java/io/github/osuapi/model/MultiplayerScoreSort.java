package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The order of scores of a playlist. */
public enum MultiplayerScoreSort implements WireValue {
  /** The best first; the default. */
  SCORE_DESC("score_desc"),

  /** The worst first. */
  SCORE_ASC("score_asc");

  private final String value;

  MultiplayerScoreSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
