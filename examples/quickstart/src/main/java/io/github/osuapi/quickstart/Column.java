package io.github.osuapi.quickstart;

/**
 * A column of a {@link Table}.
 *
 * @param title what stands above it
 * @param right whether its fields end, not begin, below each other
 * @param flexible whether its fields are cut where the lines would not fit
 */
record Column(String title, boolean right, boolean flexible) {
  /** Returns a column of text. */
  static Column text(String title) {
    return new Column(title, false, false);
  }

  /** Returns a column of numbers. */
  static Column number(String title) {
    return new Column(title, true, false);
  }

  /** Returns a column of text that may be cut. */
  static Column flexible(String title) {
    return new Column(title, false, true);
  }
}
