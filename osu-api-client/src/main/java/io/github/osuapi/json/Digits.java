package io.github.osuapi.json;

/** Reads the digits of times, which come by the hundred. */
final class Digits {
  private Digits() {}

  /** The number that the digits of a part of a text make, or -1 where one is no digit. */
  static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
