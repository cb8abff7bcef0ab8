package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The order in which the site shows a list of users.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface UserListSort extends OpenEnum {
  /** Those seen last first. */
  UserListSort LAST_VISIT = Known.LAST_VISIT;

  /** By rank. */
  UserListSort RANK = Known.RANK;

  /** By name. */
  UserListSort USERNAME = Known.USERNAME;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static UserListSort of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements UserListSort {
    /** Those seen last first. */
    LAST_VISIT("last_visit"),

    /** By rank. */
    RANK("rank"),

    /** By name. */
    USERNAME("username");

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
  record Unknown(String value) implements UserListSort {
    @Override
    public String toString() {
      return value;
    }
  }
}
