package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What kudosu were given for.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface KudosuModel extends OpenEnum {
  /** A post in the forum; also where the server no longer knows. */
  KudosuModel FORUM_POST = Known.FORUM_POST;

  /** A discussion of a beatmapset. */
  KudosuModel BEATMAP_DISCUSSION = Known.BEATMAP_DISCUSSION;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static KudosuModel of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements KudosuModel {
    /** A post in the forum; also where the server no longer knows. */
    FORUM_POST("forum_post"),

    /** A discussion of a beatmapset. */
    BEATMAP_DISCUSSION("beatmap_discussion");

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
  record Unknown(String value) implements KudosuModel {
    @Override
    public String toString() {
      return value;
    }
  }
}
