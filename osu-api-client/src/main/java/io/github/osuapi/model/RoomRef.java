package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/**
 * Which multiplayer room a request is about: one by its id, or the latest that the site features.
 *
 * @param value the text for the request: an id, or {@code latest}
 */
public record RoomRef(String value) implements WireValue {
  /** The latest of the rooms that the site features. */
  public static final RoomRef LATEST = new RoomRef("latest");

  /**
   * Returns the room with an id.
   *
   * @param id the room's id, above 0
   * @return the room
   * @throws IllegalArgumentException where the id is 0 or less
   */
  public static RoomRef of(long id) {
    if (id <= 0) {
      throw new IllegalArgumentException("A room's id is above 0, not " + id);
    }
    return new RoomRef(Long.toString(id));
  }

  @Override
  public String toString() {
    return value;
  }
}
