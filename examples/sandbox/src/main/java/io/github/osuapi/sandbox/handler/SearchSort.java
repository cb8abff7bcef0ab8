package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How a search is sorted, and the cursor that goes with it.
 *
 * @param name for example {@code ranked_desc}
 * @param field the field of the beatmapset
 * @param cursorField what the cursor calls it
 * @param ascending the direction
 */
record SearchSort(String name, String field, String cursorField, boolean ascending) {
  private static final Map<String, String> CURSOR_FIELDS =
      Map.of(
          "ranked", "approved_date",
          "updated", "last_update",
          "plays", "play_count",
          "favourites", "favourite_count",
          "rating", "rating",
          "difficulty", "difficulty",
          "nominations", "nominations",
          "relevance", "_score");
  private static final Map<String, String> FIELDS =
      Map.of(
          "ranked", "ranked_date",
          "updated", "last_updated",
          "plays", "play_count",
          "favourites", "favourite_count",
          "rating", "rating",
          "title", "title",
          "artist", "artist",
          "creator", "creator");

  static SearchSort of(ApiRequest request, boolean hasFit) {
    String asked = request.text("sort");
    String status = request.text("s");
    String fallback =
        hasFit
            ? "relevance_desc"
            : List.of("pending", "wip", "graveyard", "mine").contains(String.valueOf(status))
                ? "updated_desc"
                : "ranked_desc";
    String name = asked == null ? fallback : asked;
    int underscore = name.lastIndexOf('_');
    String key = underscore < 0 ? name : name.substring(0, underscore);
    return new SearchSort(
        name,
        FIELDS.getOrDefault(key, "id"),
        CURSOR_FIELDS.getOrDefault(key, key),
        name.endsWith("_asc"));
  }

  Comparator<ObjectNode> order() {
    Comparator<ObjectNode> order =
        field.equals("title") || field.equals("artist") || field.equals("creator")
            ? Comparator.comparing(row -> row.get(field).asText())
            : Comparator.comparing(row -> value(row.path(field)));
    order = order.thenComparing(row -> row.get("id").asLong());
    return ascending ? order : order.reversed();
  }

  List<ObjectNode> after(List<ObjectNode> sorted, ObjectNode cursor) {
    long last = cursor.path("id").asLong(-1);
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).get("id").asLong() == last) {
        return sorted.subList(i + 1, sorted.size());
      }
    }
    return sorted;
  }

  ObjectNode cursor(ObjectNode last) {
    ObjectNode cursor = Json.object();
    JsonNode value = last.path(field);
    if (field.equals("ranked_date") || field.equals("last_updated")) {
      cursor.put(cursorField, value(value).longValue());
    } else {
      cursor.set(cursorField, value);
    }
    cursor.set("id", last.get("id"));
    return cursor;
  }

  private static BigDecimal value(JsonNode node) {
    if (node.isTextual()) {
      return BigDecimal.valueOf(Instant.parse(node.asText()).toEpochMilli());
    }
    return node.isNumber() ? node.decimalValue() : BigDecimal.ZERO;
  }
}
