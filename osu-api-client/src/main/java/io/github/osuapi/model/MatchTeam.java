package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The team that a player of a multiplayer match is in.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface MatchTeam extends OpenEnum {
  /** No team. */
  MatchTeam NONE = Known.NONE;

  /** The blue team. */
  MatchTeam BLUE = Known.BLUE;

  /** The red team. */
  MatchTeam RED = Known.RED;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static MatchTeam of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements MatchTeam {
    /** No team. */
    NONE("none"),

    /** The blue team. */
    BLUE("blue"),

    /** The red team. */
    RED("red");

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
  record Unknown(String value) implements MatchTeam {
    @Override
    public String toString() {
      return value;
    }
  }
}
