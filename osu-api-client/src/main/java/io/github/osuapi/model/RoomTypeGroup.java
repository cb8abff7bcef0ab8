package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The sort of multiplayer rooms to list. */
public enum RoomTypeGroup implements WireValue {
  /** Playlists, played at any time. */
  PLAYLISTS("playlists"),

  /** Rooms that play together. */
  REALTIME("realtime"),

  /** Ranked play. */
  RANKED_PLAY("ranked-play");

  private final String value;

  RoomTypeGroup(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
