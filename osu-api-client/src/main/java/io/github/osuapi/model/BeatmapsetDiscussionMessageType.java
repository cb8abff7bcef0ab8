package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What a beatmapset discussion is about.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface BeatmapsetDiscussionMessageType extends OpenEnum {
  /** Hype: the wish to see it ranked. */
  BeatmapsetDiscussionMessageType HYPE = Known.HYPE;

  /** A note of the mapper. */
  BeatmapsetDiscussionMessageType MAPPER_NOTE = Known.MAPPER_NOTE;

  /** Praise. */
  BeatmapsetDiscussionMessageType PRAISE = Known.PRAISE;

  /** A problem, which must be solved. */
  BeatmapsetDiscussionMessageType PROBLEM = Known.PROBLEM;

  /** A review, which embeds other discussions. */
  BeatmapsetDiscussionMessageType REVIEW = Known.REVIEW;

  /** A suggestion. */
  BeatmapsetDiscussionMessageType SUGGESTION = Known.SUGGESTION;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static BeatmapsetDiscussionMessageType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements BeatmapsetDiscussionMessageType {
    /** Hype: the wish to see it ranked. */
    HYPE("hype"),

    /** A note of the mapper. */
    MAPPER_NOTE("mapper_note"),

    /** Praise. */
    PRAISE("praise"),

    /** A problem, which must be solved. */
    PROBLEM("problem"),

    /** A review, which embeds other discussions. */
    REVIEW("review"),

    /** A suggestion. */
    SUGGESTION("suggestion");

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
  record Unknown(String value) implements BeatmapsetDiscussionMessageType {
    @Override
    public String toString() {
      return value;
    }
  }
}
