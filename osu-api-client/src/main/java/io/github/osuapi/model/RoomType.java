package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How a multiplayer room plays.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface RoomType extends OpenEnum {
  /** Everyone when they like. */
  RoomType PLAYLISTS = Known.PLAYLISTS;

  /** Together, everyone for themselves. */
  RoomType HEAD_TO_HEAD = Known.HEAD_TO_HEAD;

  /** Together, two teams. */
  RoomType TEAM_VERSUS = Known.TEAM_VERSUS;

  /** Together, by matchmaking. */
  RoomType MATCHMAKING = Known.MATCHMAKING;

  /** Ranked play: together, by matchmaking, for a rank. */
  RoomType RANKED_PLAY = Known.RANKED_PLAY;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static RoomType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements RoomType {
    /** Everyone when they like. */
    PLAYLISTS("playlists"),

    /** Together, everyone for themselves. */
    HEAD_TO_HEAD("head_to_head"),

    /** Together, two teams. */
    TEAM_VERSUS("team_versus"),

    /** Together, by matchmaking. */
    MATCHMAKING("matchmaking"),

    /** Ranked play: together, by matchmaking, for a rank. */
    RANKED_PLAY("ranked_play");

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
  record Unknown(String value) implements RoomType {
    @Override
    public String toString() {
      return value;
    }
  }
}
