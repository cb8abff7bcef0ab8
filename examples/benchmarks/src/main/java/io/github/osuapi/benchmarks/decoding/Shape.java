package io.github.osuapi.benchmarks.decoding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.osuapi.json.JsonNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document has where: the names of the objects at one place of it, and what they lead to.
 *
 * @param names the names, where there are objects
 * @param fields what is behind each of the names
 * @param items what arrays hold
 */
record Shape(@Nullable JsonNames names, List<Shape> fields, @Nullable Shape items) {

  static Shape of(Document document) {
    try {
      return of(List.of(new JsonMapper().readTree(document.json())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape of(List<JsonNode> alike) {
    Map<String, List<JsonNode>> fields = new LinkedHashMap<>();
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode node : alike) {
      if (node.isObject()) {
        node.properties()
            .forEach(
                field ->
                    fields
                        .computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                        .add(field.getValue()));
      } else if (node.isArray()) {
        node.forEach(items::add);
      }
    }
    return new Shape(
        fields.isEmpty() ? null : JsonNames.of(fields.keySet().toArray(String[]::new)),
        fields.values().stream().map(Shape::of).toList(),
        items.isEmpty() ? null : of(items));
  }
}
