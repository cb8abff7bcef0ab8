package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * What a change did.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface ChangelogEntryType extends OpenEnum {
  /** Something new. */
  ChangelogEntryType ADD = Known.ADD;

  /** A repair. */
  ChangelogEntryType FIX = Known.FIX;

  /** Anything else. */
  ChangelogEntryType MISC = Known.MISC;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static ChangelogEntryType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements ChangelogEntryType {
    /** Something new. */
    ADD("add"),

    /** A repair. */
    FIX("fix"),

    /** Anything else. */
    MISC("misc");

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
  record Unknown(String value) implements ChangelogEntryType {
    @Override
    public String toString() {
      return value;
    }
  }
}
