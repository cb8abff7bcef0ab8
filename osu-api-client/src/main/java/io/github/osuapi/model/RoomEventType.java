package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What happened in a multiplayer room.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface RoomEventType extends OpenEnum {
  /** A game was aborted. */
  RoomEventType GAME_ABORTED = Known.GAME_ABORTED;

  /** A game was completed. */
  RoomEventType GAME_COMPLETED = Known.GAME_COMPLETED;

  /** A game began. */
  RoomEventType GAME_STARTED = Known.GAME_STARTED;

  /** Another player became the host. */
  RoomEventType HOST_CHANGED = Known.HOST_CHANGED;

  /** A player came. */
  RoomEventType PLAYER_JOINED = Known.PLAYER_JOINED;

  /** A player was made to leave. */
  RoomEventType PLAYER_KICKED = Known.PLAYER_KICKED;

  /** A player left. */
  RoomEventType PLAYER_LEFT = Known.PLAYER_LEFT;

  /** The room was made. */
  RoomEventType ROOM_CREATED = Known.ROOM_CREATED;

  /** The room ended. */
  RoomEventType ROOM_DISBANDED = Known.ROOM_DISBANDED;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static RoomEventType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements RoomEventType {
    /** A game was aborted. */
    GAME_ABORTED("game_aborted"),

    /** A game was completed. */
    GAME_COMPLETED("game_completed"),

    /** A game began. */
    GAME_STARTED("game_started"),

    /** Another player became the host. */
    HOST_CHANGED("host_changed"),

    /** A player came. */
    PLAYER_JOINED("player_joined"),

    /** A player was made to leave. */
    PLAYER_KICKED("player_kicked"),

    /** A player left. */
    PLAYER_LEFT("player_left"),

    /** The room was made. */
    ROOM_CREATED("room_created"),

    /** The room ended. */
    ROOM_DISBANDED("room_disbanded");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A value newer than this version.
   *
   * @param value the server's text
   */
  record Unknown(String value) implements RoomEventType {
    @Override
    public String toString() {
      return value;
    }
  }
}
