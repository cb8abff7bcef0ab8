package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.EntityTable;
import io.github.osuapi.sandbox.world.World;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to add to a sandbox. Only what matters to a test has to be said; the rest is filled in.
 * With the id of something that is there already, it changes that thing and keeps the rest of it.
 * Not thread-safe.
 *
 * @param <T> the kind of addition
 */
public abstract class Addition<T extends Addition<T>> {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode fields;
  private @Nullable String place;

  /** Creates an addition with the fields that are known so far. */
  Addition(ObjectNode fields) {
    this.fields = fields;
  }

  /**
   * Chooses the id. Left out, it is one more than the greatest there is.
   *
   * @param value the id, from 1
   * @return this
   * @throws IllegalArgumentException where it is less than 1
   */
  public T id(long value) {
    if (value < 1) {
      throw new IllegalArgumentException("an id is at least 1, but got " + value);
    }
    return with("id", value);
  }

  /**
   * Sets any field of the server's, whether there is a method for it or not.
   *
   * @param field the server's name for it, for example {@code is_supporter}
   * @param value a text, number, boolean, list, map or Jackson node; {@code null} for JSON's null
   * @return this
   */
  public T with(String field, @Nullable Object value) {
    fields.set(field, json(value));
    return self();
  }

  @SuppressWarnings("unchecked")
  private T self() {
    return (T) this;
  }

  /**
   * Adds it to a world.
   *
   * @param world what to add it to
   * @param now the time of what happens now
   * @return its id
   * @throws IllegalArgumentException where it names something that the world does not have, and
   *     where a field cannot have its value; the world may have a part of it then
   */
  public final long addTo(World world, Instant now) {
    try {
      return put(world, now);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          place == null ? e.getMessage() : place + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          (place == null ? "an addition" : place) + " cannot be added: " + e, e);
    }
  }

  /** Adds it to a world, and returns its id. */
  abstract long put(World world, Instant now);

  /** Remembers where it was read, which errors say then. */
  T readAt(String list, int index) {
    place = list + "[" + index + "]";
    return self();
  }

  /** Returns an object among the fields, to add to. */
  ObjectNode object(String field) {
    return fields.withObjectProperty(field);
  }

  /** Adds to a list among the fields. */
  void append(String field, JsonNode item) {
    fields.withArrayProperty(field).add(item);
  }

  /** Returns the JSON of a value. */
  static JsonNode json(@Nullable Object value) {
    return MAPPER.valueToTree(value);
  }

  /** Returns a copy of the fields, to complete. */
  ObjectNode fields() {
    return fields.deepCopy();
  }

  /** Starts without any field. */
  static ObjectNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Returns the id that was chosen, or the next one of a table. */
  static long id(ObjectNode fields, EntityTable table) {
    return id(fields, table.nextId());
  }

  /** Returns the id that was chosen, or another one. */
  static long id(ObjectNode fields, long other) {
    JsonNode id = fields.path("id");
    if (!id.isMissingNode()
        && !(id.isIntegralNumber() && id.canConvertToLong() && id.asLong() > 0)) {
      throw FieldTypes.wrong("id", "a whole number from 1", id);
    }
    return id.asLong(other);
  }

  /** Returns a row: the fields over those of that id, or over what such things have in general. */
  static ObjectNode merge(EntityTable table, long id, ObjectNode general, ObjectNode fields) {
    FieldTypes.check(table, general, fields);
    ObjectNode row = table.find(id).map(ObjectNode::deepCopy).orElse(general);
    row.setAll(fields);
    return row.put("id", id);
  }

  /** Returns the items of a list, which may be left out. */
  static JsonNode list(ObjectNode fields, String name) {
    JsonNode list = fields.path(name);
    if (!list.isMissingNode() && !list.isArray()) {
      throw FieldTypes.wrong(name, "a list", list);
    }
    return list;
  }

  /** Finds what a field refers to. */
  static ObjectNode require(EntityTable table, String kind, JsonNode id) {
    return table
        .find(id.asLong())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the sandbox has no "
                        + kind
                        + " "
                        + (id.isMissingNode() ? "without an id" : id.asText())
                        + ". Add it first, or name one that is there"));
  }

  /** Returns the fields that an example has, with the values of a row. */
  static ObjectNode like(JsonNode example, ObjectNode row) {
    ObjectNode shown = row.objectNode();
    example.fieldNames().forEachRemaining(name -> copy(name, row, shown));
    return shown;
  }

  /** Copies a field, where there is one. */
  static void copy(String field, ObjectNode from, ObjectNode to) {
    if (from.has(field)) {
      to.set(field, from.get(field).deepCopy());
    }
  }
}
