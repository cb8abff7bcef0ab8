package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How the players of a game are against each other.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface MatchTeamType extends OpenEnum {
  /** Everyone for themselves. */
  MatchTeamType HEAD_TO_HEAD = Known.HEAD_TO_HEAD;

  /** Together, by turns. */
  MatchTeamType TAG_COOP = Known.TAG_COOP;

  /** Two teams. */
  MatchTeamType TEAM_VS = Known.TEAM_VS;

  /** Two teams, each by turns. */
  MatchTeamType TAG_TEAM_VS = Known.TAG_TEAM_VS;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static MatchTeamType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements MatchTeamType {
    /** Everyone for themselves. */
    HEAD_TO_HEAD("head-to-head"),

    /** Together, by turns. */
    TAG_COOP("tag-coop"),

    /** Two teams. */
    TEAM_VS("team-vs"),

    /** Two teams, each by turns. */
    TAG_TEAM_VS("tag-team-vs");

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
  record Unknown(String value) implements MatchTeamType {
    @Override
    public String toString() {
      return value;
    }
  }
}
