package io.github.osuapi.quickstart;

/** Makes a server's text safe to print: what would steer the terminal does not reach it. */
final class Printable {
  private Printable() {}

  /** Returns a text on one line, a question mark in place of each character that steers. */
  static String of(String text) {
    return text.codePoints()
        .map(c -> steers(c) ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean steers(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.SURROGATE -> true;
      // Turns the direction of what follows.
      default ->
          (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2066 && codePoint <= 0x2069);
    };
  }
}
