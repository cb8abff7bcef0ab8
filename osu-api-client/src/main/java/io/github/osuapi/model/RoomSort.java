package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The order of multiplayer rooms. */
public enum RoomSort implements WireValue {
  /** The newest first. */
  CREATED("created"),

  /** Those that ended last first. */
  ENDED("ended");

  private final String value;

  RoomSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
