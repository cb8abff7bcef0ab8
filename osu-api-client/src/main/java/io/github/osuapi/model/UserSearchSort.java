package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The order of the users that a search found. */
public enum UserSearchSort implements WireValue {
  /** The best matches first. */
  RELEVANCE_DESC("relevance_desc"),

  /** The best matches last. */
  RELEVANCE_ASC("relevance_asc"),

  /** By name. */
  USERNAME_ASC("username_asc"),

  /** By name, backwards. */
  USERNAME_DESC("username_desc");

  private final String value;

  UserSearchSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
