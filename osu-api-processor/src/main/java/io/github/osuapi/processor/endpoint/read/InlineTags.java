package io.github.osuapi.processor.endpoint.read;

import io.github.osuapi.processor.source.Comments;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/**
 * Makes the inline tags of a doc comment such as may stand in any comment, because it is copied to
 * generated files: references are followed, and tags that belong to one place become text.
 */
final class InlineTags {
  private static final Pattern START = Pattern.compile("\\{@(\\w+)");

  private final JavadocLinks links;
  private final Element from;

  InlineTags(JavadocLinks links, Element from) {
    this.links = links;
    this.from = from;
  }

  String rewrite(String comment) {
    StringBuilder rewritten = new StringBuilder();
    Matcher start = START.matcher(comment);
    int copied = 0;
    while (start.find(copied)) {
      int end = end(comment, start.end());
      if (end < 0) {
        break;
      }
      rewritten.append(comment, copied, start.start());
      rewritten.append(
          tag(
              start.group(1),
              comment.substring(start.end(), end),
              comment.substring(start.start(), end + 1)));
      copied = end + 1;
    }
    return rewritten.append(comment.substring(copied)).toString();
  }

  /** Where the brace closes; negative where none does. */
  private static int end(String comment, int from) {
    int depth = 1;
    for (int i = from; i < comment.length(); i++) {
      char c = comment.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private String tag(String name, String content, String whole) {
    String text = content.strip();
    return switch (name) {
      case "code", "literal", "docRoot" -> whole;
      case "link", "linkplain" -> links.link(name, rewrite(text), from);
      case "value" -> links.value(text, from);
      case "return" -> "Returns " + rewrite(text) + ".";
      case "systemProperty" -> Comments.code(text);
      case "snippet" -> snippet(content);
      case "inheritDoc" -> "";
      default -> rewrite(text);
    };
  }

  /** The code where it stands in the comment; what stands in another file is not copied. */
  private static String snippet(String content) {
    int colon = content.indexOf(':');
    return colon < 0 ? "" : "<pre>{@code" + content.substring(colon + 1) + "}</pre>";
  }
}
