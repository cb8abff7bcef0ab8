package io.github.osuapi.processor.source;

import java.util.regex.Pattern;

/** What is written into doc comments. */
public final class Comments {
  private static final Pattern NOT_FOR_CODE = Pattern.compile("\\*/|\\\\|[\\u2028\\u2029\\n\\r]");

  private Comments() {}

  /**
   * Writes plain text that may have anything in it as it is to be read.
   *
   * @param text the text
   * @return the text for a doc comment
   */
  public static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;");
  }

  /**
   * Writes text that may have anything in it as code.
   *
   * @param text the text
   * @return an inline tag, or an element where a tag cannot hold the text
   */
  public static String code(String text) {
    return NOT_FOR_CODE.matcher(text).find() || !isBalanced(text)
        ? "<code>" + text(text) + "</code>"
        : "{@code " + text + "}";
  }

  /**
   * Keeps text that is javadoc already from ending the comment, and from what the compiler takes
   * for a Unicode escape.
   *
   * @param javadoc the text
   * @return the text for a doc comment
   */
  public static String safe(String javadoc) {
    return javadoc
        .replaceAll("[\\u2028\\u2029]", "\n")
        .replace("\\u", "&#92;u")
        .replace("*/", "*&#47;");
  }

  private static boolean isBalanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth == 0;
  }
}
