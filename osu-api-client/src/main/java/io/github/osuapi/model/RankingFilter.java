package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Whom a ranking holds. */
public enum RankingFilter implements WireValue {
  /** Everyone. */
  ALL("all"),

  /** The signed-in user and the user's friends; nobody without a user. */
  FRIENDS("friends");

  private final String value;

  RankingFilter(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
