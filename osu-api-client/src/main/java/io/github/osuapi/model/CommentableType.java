package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What a comment can stand on.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface CommentableType extends OpenEnum {
  /** A beatmapset. */
  CommentableType BEATMAPSET = Known.BEATMAPSET;

  /** A build of the changelog. */
  CommentableType BUILD = Known.BUILD;

  /** A news post. */
  CommentableType NEWS_POST = Known.NEWS_POST;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static CommentableType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements CommentableType {
    /** A beatmapset. */
    BEATMAPSET("beatmapset"),

    /** A build of the changelog. */
    BUILD("build"),

    /** A news post. */
    NEWS_POST("news_post");

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
  record Unknown(String value) implements CommentableType {
    @Override
    public String toString() {
      return value;
    }
  }
}
