package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What was done to an account.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface UserAccountHistoryType extends OpenEnum {
  /** A note of the moderators. */
  UserAccountHistoryType NOTE = Known.NOTE;

  /** The account was restricted. */
  UserAccountHistoryType RESTRICTION = Known.RESTRICTION;

  /** The user was silenced. */
  UserAccountHistoryType SILENCE = Known.SILENCE;

  /** The user was banned from tournaments. */
  UserAccountHistoryType TOURNAMENT_BAN = Known.TOURNAMENT_BAN;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static UserAccountHistoryType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements UserAccountHistoryType {
    /** A note of the moderators. */
    NOTE("note"),

    /** The account was restricted. */
    RESTRICTION("restriction"),

    /** The user was silenced. */
    SILENCE("silence"),

    /** The user was banned from tournaments. */
    TOURNAMENT_BAN("tournament_ban");

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
  record Unknown(String value) implements UserAccountHistoryType {
    @Override
    public String toString() {
      return value;
    }
  }
}
