package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What a multiplayer room is doing.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface RoomStatus extends OpenEnum {
  /** It waits. */
  RoomStatus IDLE = Known.IDLE;

  /** A game is being played. */
  RoomStatus PLAYING = Known.PLAYING;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static RoomStatus of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements RoomStatus {
    /** It waits. */
    IDLE("idle"),

    /** A game is being played. */
    PLAYING("playing");

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
  record Unknown(String value) implements RoomStatus {
    @Override
    public String toString() {
      return value;
    }
  }
}
