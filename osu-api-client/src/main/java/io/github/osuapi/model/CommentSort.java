package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The order of comments.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#commentsort">The server's page on it</a>
 */
@JsonModel
public sealed interface CommentSort extends OpenEnum {
  /** The newest first. */
  CommentSort NEW = Known.NEW;

  /** The oldest first. */
  CommentSort OLD = Known.OLD;

  /** Those with the most votes first. */
  CommentSort TOP = Known.TOP;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static CommentSort of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements CommentSort {
    /** The newest first. */
    NEW("new"),

    /** The oldest first. */
    OLD("old"),

    /** Those with the most votes first. */
    TOP("top");

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
  record Unknown(String value) implements CommentSort {
    @Override
    public String toString() {
      return value;
    }
  }
}
