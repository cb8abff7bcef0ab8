package io.github.osuapi.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * A vertical axis: where a value stands, and which lines help to read it.
 *
 * @param low the value at the bottom
 * @param high the value at the top; less than {@code low} where small values stand above
 * @param top the y coordinate of the top
 * @param height the height
 */
record Axis(double low, double high, double top, double height) {
  private static final int LINES = 5;
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /** Makes an axis that holds some values, with a little air around them. */
  static Axis of(List<Double> values, boolean smallOnTop, double top, double height) {
    double least = values.stream().mapToDouble(v -> v).min().orElse(0);
    double most = values.stream().mapToDouble(v -> v).max().orElse(1);
    double air = Math.max((most - least) * 0.06, most == least ? 1 : 0);
    double low = Math.max(0, least - air);
    double high = most + air;
    return smallOnTop ? new Axis(high, low, top, height) : new Axis(low, high, top, height);
  }

  /** Returns the y coordinate of a value. */
  double y(double value) {
    return top + height * (high - value) / (high - low);
  }

  /** Returns round values to draw lines at, about five. */
  List<Double> lines() {
    double least = Math.min(low, high);
    double most = Math.max(low, high);
    double step = step((most - least) / LINES);
    List<Double> lines = new ArrayList<>();
    for (double value = Math.ceil(least / step) * step; value <= most; value += step) {
      lines.add(value);
    }
    return lines;
  }

  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double round : ROUND) {
      double step = round * power;
      if (step >= rough * 0.75) {
        return step;
      }
    }
    return 10 * power;
  }
}
