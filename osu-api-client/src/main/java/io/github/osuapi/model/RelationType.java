package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What one user is to another.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface RelationType extends OpenEnum {
  /** The target is a friend of the user. */
  RelationType FRIEND = Known.FRIEND;

  /** The user has blocked the target. */
  RelationType BLOCK = Known.BLOCK;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static RelationType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements RelationType {
    /** The target is a friend of the user. */
    FRIEND("friend"),

    /** The user has blocked the target. */
    BLOCK("block");

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
  record Unknown(String value) implements RelationType {
    @Override
    public String toString() {
      return value;
    }
  }
}
