package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The order of scores of a playlist.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface MultiplayerScoreSort extends OpenEnum {
  /** The best first; the default. */
  MultiplayerScoreSort SCORE_DESC = Known.SCORE_DESC;

  /** The worst first. */
  MultiplayerScoreSort SCORE_ASC = Known.SCORE_ASC;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static MultiplayerScoreSort of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements MultiplayerScoreSort {
    /** The best first; the default. */
    SCORE_DESC("score_desc"),

    /** The worst first. */
    SCORE_ASC("score_asc");

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
  record Unknown(String value) implements MultiplayerScoreSort {
    @Override
    public String toString() {
      return value;
    }
  }
}
