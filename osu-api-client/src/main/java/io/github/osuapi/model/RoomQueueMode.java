package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * Who may add to the playlist of a multiplayer room.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface RoomQueueMode extends OpenEnum {
  /** The host. */
  RoomQueueMode HOST_ONLY = Known.HOST_ONLY;

  /** Everyone. */
  RoomQueueMode ALL_PLAYERS = Known.ALL_PLAYERS;

  /** Everyone, by turns. */
  RoomQueueMode ALL_PLAYERS_ROUND_ROBIN = Known.ALL_PLAYERS_ROUND_ROBIN;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static RoomQueueMode of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements RoomQueueMode {
    /** The host. */
    HOST_ONLY("host_only"),

    /** Everyone. */
    ALL_PLAYERS("all_players"),

    /** Everyone, by turns. */
    ALL_PLAYERS_ROUND_ROBIN("all_players_round_robin");

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
  record Unknown(String value) implements RoomQueueMode {
    @Override
    public String toString() {
      return value;
    }
  }
}
