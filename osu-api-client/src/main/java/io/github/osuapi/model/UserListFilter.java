package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * Which users of a list the site shows.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface UserListFilter extends OpenEnum {
  /** All. */
  UserListFilter ALL = Known.ALL;

  /** Those who are online. */
  UserListFilter ONLINE = Known.ONLINE;

  /** Those who are not. */
  UserListFilter OFFLINE = Known.OFFLINE;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static UserListFilter of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements UserListFilter {
    /** All. */
    ALL("all"),

    /** Those who are online. */
    ONLINE("online"),

    /** Those who are not. */
    OFFLINE("offline");

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
  record Unknown(String value) implements UserListFilter {
    @Override
    public String toString() {
      return value;
    }
  }
}
