package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Which multiplayer rooms to list. */
public enum RoomMode implements WireValue {
  /** Those that go on; the default. */
  ACTIVE("active"),

  /** All. */
  ALL("all"),

  /** Those that ended. */
  ENDED("ended"),

  /** Those of the user. */
  OWNED("owned"),

  /** Those that the user played in. */
  PARTICIPATED("participated");

  private final String value;

  RoomMode(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
