package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How the site shows a list of users.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface UserListView extends OpenEnum {
  /** As cards. */
  UserListView CARD = Known.CARD;

  /** As a list. */
  UserListView LIST = Known.LIST;

  /** As small bricks. */
  UserListView BRICK = Known.BRICK;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static UserListView of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements UserListView {
    /** As cards. */
    CARD("card"),

    /** As a list. */
    LIST("list"),

    /** As small bricks. */
    BRICK("brick");

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
  record Unknown(String value) implements UserListView {
    @Override
    public String toString() {
      return value;
    }
  }
}
