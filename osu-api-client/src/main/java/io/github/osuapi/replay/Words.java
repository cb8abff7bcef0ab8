package io.github.osuapi.replay;

/** Text of files in messages. */
final class Words {
  private static final int MAX = 40;

  private Words() {}

  /** Returns text that is short and holds no control characters. */
  static String brief(String text) {
    String start = text.length() > MAX ? text.substring(0, MAX) + "..." : text;
    return start.replaceAll("\\p{Cntrl}", "?");
  }
}
