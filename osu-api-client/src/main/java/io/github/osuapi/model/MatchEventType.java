package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What happened in a multiplayer match.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface MatchEventType extends OpenEnum {
  /** Another player became the host. */
  MatchEventType HOST_CHANGED = Known.HOST_CHANGED;

  /** The match was made. */
  MatchEventType MATCH_CREATED = Known.MATCH_CREATED;

  /** The match ended. */
  MatchEventType MATCH_DISBANDED = Known.MATCH_DISBANDED;

  /** A game was played. */
  MatchEventType OTHER = Known.OTHER;

  /** A player came. */
  MatchEventType PLAYER_JOINED = Known.PLAYER_JOINED;

  /** A player was made to leave. */
  MatchEventType PLAYER_KICKED = Known.PLAYER_KICKED;

  /** A player left. */
  MatchEventType PLAYER_LEFT = Known.PLAYER_LEFT;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static MatchEventType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements MatchEventType {
    /** Another player became the host. */
    HOST_CHANGED("host-changed"),

    /** The match was made. */
    MATCH_CREATED("match-created"),

    /** The match ended. */
    MATCH_DISBANDED("match-disbanded"),

    /** A game was played. */
    OTHER("other"),

    /** A player came. */
    PLAYER_JOINED("player-joined"),

    /** A player was made to leave. */
    PLAYER_KICKED("player-kicked"),

    /** A player left. */
    PLAYER_LEFT("player-left");

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
  record Unknown(String value) implements MatchEventType {
    @Override
    public String toString() {
      return value;
    }
  }
}
