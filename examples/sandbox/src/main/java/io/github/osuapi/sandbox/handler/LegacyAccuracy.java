package io.github.osuapi.sandbox.handler;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Accuracy and rank by the rules of the old client.
 *
 * @param ruleset the ruleset's id
 * @param value 0 to 1
 * @param share300 the share of 300s
 * @param share50 the share of 50s
 * @param misses how many misses
 */
record LegacyAccuracy(int ruleset, double value, double share300, double share50, int misses) {

  static LegacyAccuracy of(int ruleset, ToIntFunction<String> count) {
    int c300 = count.applyAsInt("count_300");
    int c100 = count.applyAsInt("count_100");
    int c50 = count.applyAsInt("count_50");
    int geki = count.applyAsInt("count_geki");
    int katu = count.applyAsInt("count_katu");
    int miss = count.applyAsInt("count_miss");
    double got;
    double total;
    switch (ruleset) {
      case 1 -> {
        got = c300 * 300 + c100 * 150;
        total = (c300 + c100 + miss) * 300;
      }
      case 2 -> {
        got = c300 + c100 + c50;
        total = c300 + c100 + c50 + katu + miss;
      }
      case 3 -> {
        got = (geki + c300) * 300 + katu * 200 + c100 * 100 + c50 * 50;
        total = (geki + c300 + katu + c100 + c50 + miss) * 300;
      }
      default -> {
        got = c300 * 300 + c100 * 100 + c50 * 50;
        total = (c300 + c100 + c50 + miss) * 300;
      }
    }
    double hits = c300 + c100 + (ruleset == 1 ? 0 : c50) + miss;
    return new LegacyAccuracy(ruleset, got / total, c300 / hits, c50 / hits, miss);
  }

  String rank(Set<String> mods) {
    boolean silver = mods.contains("HD") || mods.contains("FL") || mods.contains("FI");
    if (value == 1) {
      return silver ? "XH" : "X";
    }
    String rank = ruleset >= 2 ? rankByAccuracy() : rankByShare();
    return rank.equals("S") && silver ? "SH" : rank;
  }

  private String rankByAccuracy() {
    double s = ruleset == 2 ? 0.98 : 0.95;
    double a = ruleset == 2 ? 0.94 : 0.9;
    double b = ruleset == 2 ? 0.9 : 0.8;
    double c = ruleset == 2 ? 0.85 : 0.7;
    return value > s ? "S" : value > a ? "A" : value > b ? "B" : value > c ? "C" : "D";
  }

  private String rankByShare() {
    if (share300 > 0.9 && share50 <= 0.01 && misses == 0) {
      return "S";
    }
    if (share300 > 0.9 || (share300 > 0.8 && misses == 0)) {
      return "A";
    }
    if (share300 > 0.8 || (share300 > 0.7 && misses == 0)) {
      return "B";
    }
    return share300 > 0.6 ? "C" : "D";
  }
}
