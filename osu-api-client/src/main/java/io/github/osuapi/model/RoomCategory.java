package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The kind of a multiplayer room.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface RoomCategory extends OpenEnum {
  /** A user's own. */
  RoomCategory NORMAL = Known.NORMAL;

  /** Of a spotlight. */
  RoomCategory SPOTLIGHT = Known.SPOTLIGHT;

  /** Of a featured artist. */
  RoomCategory FEATURED_ARTIST = Known.FEATURED_ARTIST;

  /** The daily challenge. */
  RoomCategory DAILY_CHALLENGE = Known.DAILY_CHALLENGE;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static RoomCategory of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements RoomCategory {
    /** A user's own. */
    NORMAL("normal"),

    /** Of a spotlight. */
    SPOTLIGHT("spotlight"),

    /** Of a featured artist. */
    FEATURED_ARTIST("featured_artist"),

    /** The daily challenge. */
    DAILY_CHALLENGE("daily_challenge");

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
  record Unknown(String value) implements RoomCategory {
    @Override
    public String toString() {
      return value;
    }
  }
}
