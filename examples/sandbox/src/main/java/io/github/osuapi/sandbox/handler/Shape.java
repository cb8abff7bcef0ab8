package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.Json;
import java.util.ArrayList;
import java.util.List;

/** The fields that an answer shows of a thing. */
final class Shape {
  private final List<String> fields;

  private Shape(List<String> fields) {
    this.fields = List.copyOf(fields);
  }

  static Shape of(String... fields) {
    return new Shape(List.of(fields));
  }

  Shape and(String... more) {
    List<String> all = new ArrayList<>(fields);
    all.addAll(List.of(more));
    return new Shape(all);
  }

  Shape without(String... fewer) {
    List<String> all = new ArrayList<>(fields);
    all.removeAll(List.of(fewer));
    return new Shape(all);
  }

  ObjectNode of(ObjectNode row) {
    ObjectNode shown = Json.object();
    for (String field : fields) {
      JsonNode value = row.get(field);
      if (value != null) {
        shown.set(field, value.deepCopy());
      }
    }
    return shown;
  }
}
