package io.github.osuapi.replay;

import io.github.osuapi.model.Ruleset;
import java.util.List;

/** Rulesets by the numbers that replays hold. */
final class RulesetNumber {
  private static final List<Ruleset> RULESETS =
      List.of(Ruleset.OSU, Ruleset.TAIKO, Ruleset.FRUITS, Ruleset.MANIA);

  private RulesetNumber() {}

  static boolean exists(int number) {
    return number < RULESETS.size();
  }

  static Ruleset ruleset(int number) {
    return RULESETS.get(number);
  }

  static int of(Ruleset ruleset) {
    int number = RULESETS.indexOf(ruleset);
    if (number < 0) {
      throw new IllegalArgumentException(
          "ruleset is " + ruleset + ", replays are of one of " + RULESETS);
    }
    return number;
  }
}
