package io.github.osuapi.site.sample;

import java.util.ArrayList;
import java.util.List;

/** A call, broken into lines before its dots where it is long. */
final class CallText {
  private static final int WIDTH = 88;

  private CallText() {}

  /** A statement of a call; further lines are indented by four more than the first. */
  static String lines(String indent, String start, String call, String end) {
    String whole = indent + start + call + end;
    if (whole.length() <= WIDTH) {
      return whole + "\n";
    }
    List<String> links = links(call);
    StringBuilder lines = new StringBuilder(indent + start + links.get(0) + links.get(1));
    for (String link : links.subList(2, links.size())) {
      lines.append('\n').append(indent).append("    ").append(link);
    }
    return lines.append(end).append('\n').toString();
  }

  /** The parts of a chain, split before the dots that stand outside of parentheses. */
  private static List<String> links(String call) {
    List<String> links = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < call.length(); i++) {
      char c = call.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == '.' && depth == 0) {
        links.add(call.substring(start, i));
        start = i;
      }
    }
    links.add(call.substring(start));
    return links;
  }
}
