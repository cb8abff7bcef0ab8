package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** What a user is named by. */
public enum UserLookupKey implements WireValue {
  /** The id. */
  ID("id"),

  /** The name. */
  USERNAME("username");

  private final String value;

  UserLookupKey(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
