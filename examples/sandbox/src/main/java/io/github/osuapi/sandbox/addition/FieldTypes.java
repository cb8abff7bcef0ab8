package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.EntityTable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Checks that fields have the types that they have in what is there already. */
final class FieldTypes {
  private FieldTypes() {}

  /**
   * Refuses fields of another type. What nothing shows may be anything.
   *
   * @param table the things of that kind that are there
   * @param general what such things have in general
   * @param fields the fields to check
   * @throws IllegalArgumentException where one has another type; the message has its name
   */
  static void check(EntityTable table, ObjectNode general, ObjectNode fields) {
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      check(field.getKey(), example(table, general, field.getKey()), field.getValue());
      if (field.getValue().isNull() && isNeverNull(table, field.getKey())) {
        throw new IllegalArgumentException(field.getKey() + " cannot be null");
      }
    }
  }

  /** Refuses fields of another type than an example has. */
  static void check(JsonNode example, JsonNode fields) {
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      check(field.getKey(), example.path(field.getKey()), field.getValue());
    }
  }

  private static void check(String name, JsonNode example, JsonNode value) {
    if (value.isNull()) {
      return;
    }
    if ((name.equals("id") || name.endsWith("_id")) && !value.isIntegralNumber()) {
      throw wrong(name, "a whole number", value);
    }
    boolean unknown = example.isMissingNode() || example.isNull();
    if (!unknown && example.getNodeType() != value.getNodeType()) {
      throw wrong(name, "of the type " + type(example), value);
    }
    if (isTime(example) && !isTime(value)) {
      throw wrong(name, "a time such as 2026-01-31T12:00:00Z", value);
    }
  }

  /** Makes the error for a value that a field cannot have. */
  static IllegalArgumentException wrong(String name, String wanted, JsonNode value) {
    return new IllegalArgumentException(name + " is " + wanted + ", but got " + value);
  }

  private static JsonNode example(EntityTable table, ObjectNode general, String name) {
    JsonNode own = general.path(name);
    return !own.isMissingNode() && !own.isNull()
        ? own
        : table.all().stream()
            .map(row -> row.path(name))
            .filter(value -> !value.isMissingNode() && !value.isNull())
            .findFirst()
            .orElse(MissingNode.getInstance());
  }

  /** Whether everything of that kind has the field, and none has null in it. */
  private static boolean isNeverNull(EntityTable table, String name) {
    return table.all().stream().allMatch(row -> row.hasNonNull(name));
  }

  private static String type(JsonNode node) {
    return node.getNodeType().toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isTime(JsonNode node) {
    try {
      return node.isTextual() && Instant.parse(node.asText()) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
