package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * A device that a user plays with.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface PlayStyle extends OpenEnum {
  /** A mouse. */
  PlayStyle MOUSE = Known.MOUSE;

  /** A keyboard. */
  PlayStyle KEYBOARD = Known.KEYBOARD;

  /** A graphics tablet. */
  PlayStyle TABLET = Known.TABLET;

  /** A touch screen. */
  PlayStyle TOUCH = Known.TOUCH;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static PlayStyle of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements PlayStyle {
    /** A mouse. */
    MOUSE("mouse"),

    /** A keyboard. */
    KEYBOARD("keyboard"),

    /** A graphics tablet. */
    TABLET("tablet"),

    /** A touch screen. */
    TOUCH("touch");

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
  record Unknown(String value) implements PlayStyle {
    @Override
    public String toString() {
      return value;
    }
  }
}
