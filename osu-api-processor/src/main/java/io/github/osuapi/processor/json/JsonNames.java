package io.github.osuapi.processor.json;

/** The server's spelling of names. */
final class JsonNames {
  private JsonNames() {}

  /**
   * Turns camel case into snake case. A word starts at an upper case letter and at a digit after a
   * letter: {@code countryCode} is {@code country_code}, {@code count100} is {@code count_100}.
   */
  static String of(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && startsWord(name, i) && name.charAt(i - 1) != '_') {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(c));
    }
    return snake.toString();
  }

  private static boolean startsWord(String name, int i) {
    char c = name.charAt(i);
    char before = name.charAt(i - 1);
    if (Character.isDigit(c)) {
      return !Character.isDigit(before);
    }
    if (!Character.isUpperCase(c)) {
      return false;
    }
    boolean endOfAcronym = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return !Character.isUpperCase(before) || endOfAcronym;
  }
}
