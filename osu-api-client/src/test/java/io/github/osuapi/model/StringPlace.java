package io.github.osuapi.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a document where a text stands.
 *
 * @param document the whole document
 * @param pointer where the text is
 */
record StringPlace(JsonNode document, JsonPointer pointer) {

  static List<StringPlace> in(JsonNode document) {
    List<StringPlace> places = new ArrayList<>();
    collect(document, document, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(
      JsonNode document, JsonNode node, JsonPointer at, List<StringPlace> places) {
    if (node.isTextual()) {
      places.add(new StringPlace(document, at));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(document, node.get(i), at.appendIndex(i), places);
      }
    }
    node.fieldNames()
        .forEachRemaining(
            name -> collect(document, node.get(name), at.appendProperty(name), places));
  }

  /** The place without the numbers of items, so that items of one list are alike. */
  String shape() {
    return pointer.toString().replaceAll("/\\d+(?=/|$)", "/*");
  }

  /** A copy of the document with another text. */
  JsonNode with(String text) {
    JsonNode copy = document.deepCopy();
    JsonNode parent = copy.at(pointer.head());
    if (parent instanceof ObjectNode object) {
      object.put(pointer.last().getMatchingProperty(), text);
    } else if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), text);
    }
    return copy;
  }
}
