package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What the download button of a beatmapset does.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface BeatmapsetDownload extends OpenEnum {
  /** Downloads all of it. */
  BeatmapsetDownload ALL = Known.ALL;

  /** Downloads it without the video. */
  BeatmapsetDownload NO_VIDEO = Known.NO_VIDEO;

  /** Opens it in the game. */
  BeatmapsetDownload DIRECT = Known.DIRECT;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static BeatmapsetDownload of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements BeatmapsetDownload {
    /** Downloads all of it. */
    ALL("all"),

    /** Downloads it without the video. */
    NO_VIDEO("no_video"),

    /** Opens it in the game. */
    DIRECT("direct");

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
  record Unknown(String value) implements BeatmapsetDownload {
    @Override
    public String toString() {
      return value;
    }
  }
}
