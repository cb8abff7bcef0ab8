package io.github.osuapi.benchmarks;

/**
 * One comparison.
 *
 * @param name what was measured, against what, and which figure of it: {@code what vs other,
 *     figure}
 * @param ours our figure
 * @param other the figure to compare with
 * @param ratio how much better ours is: 2 is twice as fast, or half as large
 * @param goal the ratio that is aimed at
 * @param unit what the figures count
 */
public record Row(String name, double ours, double other, double ratio, double goal, String unit) {
  private static final String VERSUS = " vs ";

  /**
   * Compares figures of which the lower is the better.
   *
   * @param name what was measured, and against what
   * @param ours our figure
   * @param other the figure to compare with
   * @param goal the ratio of the other to ours that is aimed at
   * @param unit what the figures count
   * @return the comparison
   */
  public static Row lower(String name, double ours, double other, double goal, String unit) {
    return new Row(name, ours, other, other / ours, goal, unit);
  }

  /**
   * Compares figures of which the higher is the better.
   *
   * @param name what was measured, and against what
   * @param ours our figure
   * @param other the figure to compare with
   * @param goal the ratio of ours to the other that is aimed at
   * @param unit what the figures count
   * @return the comparison
   */
  public static Row higher(String name, double ours, double other, double goal, String unit) {
    return new Row(name, ours, other, ours / other, goal, unit);
  }

  String what() {
    return name.substring(0, name.indexOf(VERSUS));
  }

  String comparedWith() {
    return name.substring(name.indexOf(VERSUS) + VERSUS.length()).replaceAll(", .*", "");
  }

  /** Which figure it is, and its unit. */
  String measure() {
    String last = name.substring(name.lastIndexOf(VERSUS));
    int comma = last.indexOf(", ");
    String figure = comma < 0 ? "" : last.substring(comma + 2);
    return figure.isEmpty() || figure.equals(unit) ? unit : figure + ", " + unit;
  }

  /**
   * Tells whether the goal is reached.
   *
   * @return whether the ratio is at least the goal
   */
  public boolean holds() {
    return ratio >= goal;
  }
}
