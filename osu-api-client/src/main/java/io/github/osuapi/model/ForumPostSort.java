package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The order of the posts of a forum topic.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface ForumPostSort extends OpenEnum {
  /** The oldest first; the default. */
  ForumPostSort ID_ASC = Known.ID_ASC;

  /** The newest first. */
  ForumPostSort ID_DESC = Known.ID_DESC;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static ForumPostSort of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements ForumPostSort {
    /** The oldest first; the default. */
    ID_ASC("id_asc"),

    /** The newest first. */
    ID_DESC("id_desc");

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
  record Unknown(String value) implements ForumPostSort {
    @Override
    public String toString() {
      return value;
    }
  }
}
