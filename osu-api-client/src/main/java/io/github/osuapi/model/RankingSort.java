package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** What a team ranking is sorted by. */
public enum RankingSort implements WireValue {
  /** By performance points. */
  PERFORMANCE("performance"),

  /** By ranked score. */
  SCORE("score");

  private final String value;

  RankingSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
