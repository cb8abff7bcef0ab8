package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Says that something is named by its id, where its name is the default. */
public enum IdKey implements WireValue {
  /** The id. */
  ID("id");

  private final String value;

  IdKey(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
