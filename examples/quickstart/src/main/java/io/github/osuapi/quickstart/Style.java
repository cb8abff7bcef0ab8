package io.github.osuapi.quickstart;

/** How a text looks in a terminal that has colour, from the sixteen that the user chose. */
enum Style {
  /** As it is. */
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  /** A heading. */
  HEADING("1;95"),
  /** A name or number to look at first. */
  STRONG("1;96"),
  RED("91"),
  GREEN("92"),
  YELLOW("93"),
  BLUE("94"),
  MAGENTA("95"),
  WHITE("97");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** Returns a text between the sequences that begin and end the style. */
  String wrap(String text) {
    return code.isEmpty() || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
