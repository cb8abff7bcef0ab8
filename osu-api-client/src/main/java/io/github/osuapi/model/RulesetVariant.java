package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * A part of a ruleset that is ranked by itself: the key counts of mania.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface RulesetVariant extends OpenEnum {
  /** Mania with four keys. */
  RulesetVariant KEYS_4 = Known.KEYS_4;

  /** Mania with seven keys. */
  RulesetVariant KEYS_7 = Known.KEYS_7;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static RulesetVariant of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements RulesetVariant {
    /** Mania with four keys. */
    KEYS_4("4k"),

    /** Mania with seven keys. */
    KEYS_7("7k");

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
  record Unknown(String value) implements RulesetVariant {
    @Override
    public String toString() {
      return value;
    }
  }
}
