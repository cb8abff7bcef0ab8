package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How large the cards of beatmapsets are shown.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface BeatmapsetCardSize extends OpenEnum {
  /** As usual. */
  BeatmapsetCardSize NORMAL = Known.NORMAL;

  /** Larger. */
  BeatmapsetCardSize EXTRA = Known.EXTRA;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static BeatmapsetCardSize of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements BeatmapsetCardSize {
    /** As usual. */
    NORMAL("normal"),

    /** Larger. */
    EXTRA("extra");

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
  record Unknown(String value) implements BeatmapsetCardSize {
    @Override
    public String toString() {
      return value;
    }
  }
}
