package io.github.osuapi.processor.endpoint.read;

import io.github.osuapi.processor.endpoint.model.Javadoc;
import io.github.osuapi.processor.source.Comments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Splits a doc comment into its main description and its block tags. */
final class JavadocReader {
  private static final String PARAM = "@param";
  private static final String SEE = "@see";
  private static final String DEPRECATED = "@deprecated";

  private final Elements elements;
  private final JavadocLinks links;

  JavadocReader(Elements elements) {
    this.elements = elements;
    this.links = new JavadocLinks(elements);
  }

  Javadoc read(Element element) {
    String comment = elements.getDocComment(element);
    if (comment == null) {
      return parse("");
    }
    String javadoc =
        MarkdownComment.isOn(element, elements) ? MarkdownComment.javadoc(comment) : comment;
    return parse(links.resolve(Comments.safe(javadoc), element));
  }

  static Javadoc parse(String comment) {
    List<String> blocks = blocks(comment);
    Map<String, String> parameters = new LinkedHashMap<>();
    List<String> see = new ArrayList<>();
    String deprecated = "";
    for (String block : blocks.subList(1, blocks.size())) {
      String[] tagAndText = block.split("\\s+", 2);
      String text = tagAndText.length == 2 ? unindented(tagAndText[1]) : "";
      switch (tagAndText[0]) {
        case PARAM -> {
          String[] nameAndText = text.split("\\s+", 2);
          parameters.put(nameAndText[0], nameAndText.length == 2 ? nameAndText[1] : "");
        }
        case SEE -> see.add(text);
        case DEPRECATED -> deprecated = text;
        default -> {}
      }
    }
    return new Javadoc(blocks.get(0), parameters, see, deprecated);
  }

  private static String unindented(String text) {
    return String.join("\n", text.lines().map(String::strip).toList());
  }

  /**
   * The main description first, then one block for each tag. A line inside braces begins no block,
   * whatever it looks like: it is code.
   */
  private static List<String> blocks(String comment) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    int depth = 0;
    for (String line : comment.lines().map(JavadocReader::withoutMargin).toList()) {
      if (depth == 0 && line.stripLeading().startsWith("@")) {
        blocks.add(block.toString().strip());
        block.setLength(0);
      }
      block.append(line).append('\n');
      depth = depthAfter(line, depth);
    }
    blocks.add(block.toString().strip());
    return blocks;
  }

  /** Compilers leave the space that follows the asterisk, or not. */
  private static String withoutMargin(String line) {
    String stripped = line.stripTrailing();
    return stripped.startsWith(" ") ? stripped.substring(1) : stripped;
  }

  /** Braces count from the first that begins an inline tag. */
  private static int depthAfter(String line, int before) {
    int depth = before;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '{' && (depth > 0 || line.startsWith("{@", i))) {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      }
    }
    return depth;
  }
}
