package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How the players of a pool meet.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface MatchmakingPoolType extends OpenEnum {
  /** In quick matches. */
  MatchmakingPoolType QUICK_PLAY = Known.QUICK_PLAY;

  /** In ranked matches. */
  MatchmakingPoolType RANKED_PLAY = Known.RANKED_PLAY;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static MatchmakingPoolType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements MatchmakingPoolType {
    /** In quick matches. */
    QUICK_PLAY("quick_play"),

    /** In ranked matches. */
    RANKED_PLAY("ranked_play");

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
  record Unknown(String value) implements MatchmakingPoolType {
    @Override
    public String toString() {
      return value;
    }
  }
}
