package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * By which scoring the site shows scores.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface ScoringMode extends OpenEnum {
  /** By that of lazer. */
  ScoringMode STANDARDISED = Known.STANDARDISED;

  /** By one that grows as that of the older client does. */
  ScoringMode CLASSIC = Known.CLASSIC;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static ScoringMode of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements ScoringMode {
    /** By that of lazer. */
    STANDARDISED("standardised"),

    /** By one that grows as that of the older client does. */
    CLASSIC("classic");

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
  record Unknown(String value) implements ScoringMode {
    @Override
    public String toString() {
      return value;
    }
  }
}
