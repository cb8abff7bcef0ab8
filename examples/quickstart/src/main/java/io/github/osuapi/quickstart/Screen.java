package io.github.osuapi.quickstart;

import java.io.PrintStream;

/**
 * Where the views print to.
 *
 * @param out what receives the text
 * @param color whether it is shown in colour
 * @param width how many columns a line may take
 */
record Screen(PrintStream out, boolean color, int width) {

  /** Returns a text in a style, where there is colour. */
  String styled(Style style, String text) {
    return color ? style.wrap(text) : text;
  }

  /** Prints a line; none of the styled text in it counts as blank at its end. */
  void line(String text) {
    out.println(text);
  }

  /** Prints an empty line and a heading. */
  void heading(String text) {
    out.println();
    out.println(styled(Style.HEADING, text));
  }
}
