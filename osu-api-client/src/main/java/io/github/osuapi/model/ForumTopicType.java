package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * Where a forum topic stands in its forum.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface ForumTopicType extends OpenEnum {
  /** Sorted by its newest post. */
  ForumTopicType NORMAL = Known.NORMAL;

  /** Kept above the normal ones. */
  ForumTopicType STICKY = Known.STICKY;

  /** Kept above all. */
  ForumTopicType ANNOUNCEMENT = Known.ANNOUNCEMENT;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static ForumTopicType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements ForumTopicType {
    /** Sorted by its newest post. */
    NORMAL("normal"),

    /** Kept above the normal ones. */
    STICKY("sticky"),

    /** Kept above all. */
    ANNOUNCEMENT("announcement");

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
  record Unknown(String value) implements ForumTopicType {
    @Override
    public String toString() {
      return value;
    }
  }
}
