package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What kind of play a score is of.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface ScoreType extends OpenEnum {
  /** A play of a beatmap, whether alone, in a playlist or in a room. */
  ScoreType SOLO_SCORE = Known.SOLO_SCORE;

  /** A play in a multiplayer match of the older client. */
  ScoreType LEGACY_MATCH_SCORE = Known.LEGACY_MATCH_SCORE;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static ScoreType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements ScoreType {
    /** A play of a beatmap, whether alone, in a playlist or in a room. */
    SOLO_SCORE("solo_score"),

    /** A play in a multiplayer match of the older client. */
    LEGACY_MATCH_SCORE("legacy_match_score");

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
  record Unknown(String value) implements ScoreType {
    @Override
    public String toString() {
      return value;
    }
  }
}
