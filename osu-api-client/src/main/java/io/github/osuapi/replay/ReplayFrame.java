package io.github.osuapi.replay;

import io.github.osuapi.model.Ruleset;

/**
 * What the player did at one time. Each ruleset reads the numbers of a frame in its own way, and
 * has a record of its own: {@link OsuFrame}, {@link TaikoFrame}, {@link CatchFrame}, {@link
 * ManiaFrame}.
 */
public sealed interface ReplayFrame permits OsuFrame, TaikoFrame, CatchFrame, ManiaFrame {
  /**
   * The time since the frame before.
   *
   * @return milliseconds; can be negative, in the first frames above all
   */
  double delta();

  /**
   * The first number, which is a place but in osu!mania.
   *
   * @return osu! pixels from the left
   */
  float x();

  /**
   * The second number.
   *
   * @return osu! pixels from the top; without meaning but in osu!
   */
  float y();

  /**
   * The buttons.
   *
   * @return a bit mask
   */
  int buttons();

  /**
   * Makes a frame of a ruleset from its numbers.
   *
   * @param ruleset one of the four rulesets of the game
   * @param delta milliseconds since the frame before
   * @param x the first number
   * @param y the second number
   * @param buttons the bit mask of buttons
   * @return a frame of the ruleset's own type
   * @throws IllegalArgumentException where the ruleset is another one, or a number has no end
   */
  static ReplayFrame of(Ruleset ruleset, double delta, float x, float y, int buttons) {
    return switch (RulesetNumber.of(ruleset)) {
      case 0 -> new OsuFrame(delta, x, y, buttons);
      case 1 -> new TaikoFrame(delta, x, y, buttons);
      case 2 -> new CatchFrame(delta, x, y, buttons);
      default -> new ManiaFrame(delta, x, y, buttons);
    };
  }
}
