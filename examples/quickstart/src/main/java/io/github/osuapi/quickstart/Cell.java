package io.github.osuapi.quickstart;

/**
 * A field of a {@link Table}.
 *
 * @param text what it says; what would steer the terminal is replaced
 * @param style how it looks
 */
record Cell(String text, Style style) {
  Cell {
    text = Printable.of(text);
  }

  /** Returns a field without a style. */
  static Cell of(String text) {
    return new Cell(text, Style.PLAIN);
  }
}
