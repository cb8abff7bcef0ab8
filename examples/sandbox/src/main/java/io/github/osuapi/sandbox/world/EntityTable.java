package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Things of one kind, by id: every field that any record showed. */
public final class EntityTable {
  private final Map<Long, ObjectNode> rows = new TreeMap<>();

  /**
   * Adds what a record shows of a thing; what is known already stays.
   *
   * @param shown the fields, {@code id} among them
   */
  public void merge(ObjectNode shown) {
    ObjectNode row = rows.computeIfAbsent(shown.get("id").asLong(), id -> shown.objectNode());
    shown
        .properties()
        .forEach(
            field -> {
              if (!row.has(field.getKey())) {
                row.set(field.getKey(), field.getValue().deepCopy());
              }
            });
  }

  /**
   * Puts a thing, in place of one with the same id.
   *
   * @param row the fields, {@code id} among them
   */
  public void put(ObjectNode row) {
    rows.put(row.get("id").asLong(), row);
  }

  /**
   * Finds a thing.
   *
   * @param id its id
   * @return its fields
   */
  public Optional<ObjectNode> find(long id) {
    return Optional.ofNullable(rows.get(id));
  }

  /**
   * Removes a thing.
   *
   * @param id its id
   */
  public void remove(long id) {
    rows.remove(id);
  }

  /**
   * Lists everything.
   *
   * @return in the order of the ids
   */
  public Collection<ObjectNode> all() {
    return rows.values();
  }

  /**
   * Tells an id that nothing has yet.
   *
   * @return one more than the greatest
   */
  public long nextId() {
    return rows.keySet().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
  }

  /**
   * Copies the table.
   *
   * @return a copy that shares nothing
   */
  public EntityTable copy() {
    EntityTable copy = new EntityTable();
    rows.forEach((id, row) -> copy.rows.put(id, row.deepCopy()));
    return copy;
  }
}
