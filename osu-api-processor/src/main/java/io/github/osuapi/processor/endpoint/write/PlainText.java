package io.github.osuapi.processor.endpoint.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc text without its markup. */
final class PlainText {
  private static final Pattern INLINE_TAG =
      Pattern.compile("\\{@(\\w+)\\s*((?:[^{}]|\\{[^{}]*})*)}");
  private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z][^>]*>");

  private PlainText() {}

  static String of(String javadoc) {
    StringBuilder text = new StringBuilder();
    Matcher tag = INLINE_TAG.matcher(javadoc);
    int end = 0;
    while (tag.find()) {
      text.append(withoutHtml(javadoc.substring(end, tag.start())));
      text.append(shown(tag.group(1), tag.group(2)));
      end = tag.end();
    }
    text.append(withoutHtml(javadoc.substring(end)));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /** What a reader sees of an inline tag: code as it is, and a link's label where it has one. */
  private static String shown(String tag, String content) {
    if (!tag.equals("link") && !tag.equals("linkplain")) {
      return content;
    }
    String[] targetAndLabel = content.strip().split("\\s+", 2);
    return targetAndLabel[targetAndLabel.length - 1];
  }

  private static String withoutHtml(String html) {
    return ELEMENT
        .matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#42;", "*")
        .replace("&#47;", "/")
        .replace("&#64;", "@")
        .replace("&#92;", "\\")
        .replace("&amp;", "&");
  }
}
