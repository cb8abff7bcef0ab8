package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What decides who wins a game of a match.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface MatchScoringType extends OpenEnum {
  /** The score. */
  MatchScoringType SCORE = Known.SCORE;

  /** The accuracy. */
  MatchScoringType ACCURACY = Known.ACCURACY;

  /** The combo at the end. */
  MatchScoringType COMBO = Known.COMBO;

  /** The score by the second scoring. */
  MatchScoringType SCOREV2 = Known.SCOREV2;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static MatchScoringType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements MatchScoringType {
    /** The score. */
    SCORE("score"),

    /** The accuracy. */
    ACCURACY("accuracy"),

    /** The combo at the end. */
    COMBO("combo"),

    /** The score by the second scoring. */
    SCOREV2("scorev2");

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
  record Unknown(String value) implements MatchScoringType {
    @Override
    public String toString() {
      return value;
    }
  }
}
