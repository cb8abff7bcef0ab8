package io.github.osuapi.processor.endpoint.read;

import io.github.osuapi.processor.endpoint.model.Javadoc;
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

  private final Elements elements;

  JavadocReader(Elements elements) {
    this.elements = elements;
  }

  Javadoc read(Element element) {
    String comment = elements.getDocComment(element);
    return comment == null ? new Javadoc("", Map.of(), List.of()) : parse(comment);
  }

  static Javadoc parse(String comment) {
    List<String> blocks = blocks(comment);
    Map<String, String> parameters = new LinkedHashMap<>();
    List<String> see = new ArrayList<>();
    for (String block : blocks.subList(1, blocks.size())) {
      if (block.startsWith(PARAM)) {
        String[] nameAndText = block.substring(PARAM.length()).strip().split("\\s+", 2);
        parameters.put(nameAndText[0], nameAndText.length == 2 ? nameAndText[1] : "");
      } else if (block.startsWith(SEE)) {
        see.add(block.substring(SEE.length()).strip());
      }
    }
    return new Javadoc(blocks.get(0), parameters, see);
  }

  /** The main description first, then one block for each tag. */
  private static List<String> blocks(String comment) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String line : comment.lines().map(String::strip).toList()) {
      if (line.startsWith("@")) {
        blocks.add(block.toString().strip());
        block.setLength(0);
      }
      block.append(line).append('\n');
    }
    blocks.add(block.toString().strip());
    return blocks;
  }
}
