package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * A way of playing: one of the four rulesets of the game.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#ruleset">The server's page on it</a>
 */
@JsonModel
public sealed interface Ruleset extends OpenEnum {
  /** osu!, the ruleset number 0. */
  Ruleset OSU = Known.OSU;

  /** osu!taiko, the ruleset number 1. */
  Ruleset TAIKO = Known.TAIKO;

  /** osu!catch, the ruleset number 2. */
  Ruleset FRUITS = Known.FRUITS;

  /** osu!mania, the ruleset number 3. */
  Ruleset MANIA = Known.MANIA;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static Ruleset of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements Ruleset {
    /** osu!, the ruleset number 0. */
    OSU("osu"),

    /** osu!taiko, the ruleset number 1. */
    TAIKO("taiko"),

    /** osu!catch, the ruleset number 2. */
    FRUITS("fruits"),

    /** osu!mania, the ruleset number 3. */
    MANIA("mania");

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
  record Unknown(String value) implements Ruleset {
    @Override
    public String toString() {
      return value;
    }
  }
}
