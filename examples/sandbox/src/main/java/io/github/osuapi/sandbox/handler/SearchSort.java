package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a search is sorted, and the cursor that goes with it. */
final class SearchSort {
  private static final Map<String, String> CURSOR_FIELDS =
      Map.ofEntries(
          Map.entry("artist", "artist.raw"),
          Map.entry("creator", "creator.raw"),
          Map.entry("difficulty", "beatmaps.difficultyrating"),
          Map.entry("favourites", "favourite_count"),
          Map.entry("nominations", "nominations"),
          Map.entry("plays", "play_count"),
          Map.entry("ranked", "approved_date"),
          Map.entry("rating", "rating"),
          Map.entry("relevance", "_score"),
          Map.entry("title", "title.raw"),
          Map.entry("updated", "last_update"));

  private final World world;
  private final String key;
  private final boolean ascending;
  private final int mode;

  private SearchSort(World world, String key, boolean ascending, int mode) {
    this.world = world;
    this.key = key;
    this.ascending = ascending;
    this.mode = mode;
  }

  /** Reads the order that is asked for. Half of a name that osu! does not know is the usual one. */
  static SearchSort of(World world, ApiRequest request, boolean hasFit) {
    String asked = request.text("sort");
    String[] parts = asked == null ? new String[] {""} : asked.split("_", -1);
    String key = CURSOR_FIELDS.containsKey(parts[0]) ? parts[0] : usual(request, hasFit);
    boolean ascending = parts.length > 1 && parts[1].equals("asc");
    return new SearchSort(world, key, ascending, SearchFilter.mode(request));
  }

  private static String usual(ApiRequest request, boolean hasFit) {
    if (hasFit) {
      return "relevance";
    }
    boolean unranked =
        Set.of("pending", "wip", "graveyard", "mine").contains(SearchFilter.status(request));
    return unranked ? "updated" : "ranked";
  }

  String name() {
    return key + (ascending ? "_asc" : "_desc");
  }

  Comparator<ObjectNode> order() {
    Comparator<ObjectNode> order =
        key.equals("title") || key.equals("artist") || key.equals("creator")
            ? Comparator.comparing(set -> value(set).asText())
            : Comparator.comparing(set -> value(set).decimalValue());
    if (key.equals("nominations")) {
      order = order.thenComparing(set -> hype(set).decimalValue());
    }
    order = order.thenComparing(set -> set.get("id").asLong());
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
    cursor.set(CURSOR_FIELDS.get(key), value(last));
    if (key.equals("nominations")) {
      cursor.set("hype", hype(last));
    }
    cursor.set("id", last.get("id"));
    return cursor;
  }

  private JsonNode value(ObjectNode set) {
    return switch (key) {
      case "difficulty" -> difficulty(set);
      case "favourites" -> set.path("favourite_count");
      case "nominations" -> set.path("nominations_summary").path("current");
      case "plays" -> set.path("play_count");
      case "ranked" -> milliseconds(set.path("ranked_date"));
      case "relevance" -> set.path("id");
      case "updated" -> milliseconds(set.path("last_updated"));
      default -> set.path(key);
    };
  }

  private static JsonNode hype(ObjectNode set) {
    return set.path("hype").path("current");
  }

  private static JsonNode milliseconds(JsonNode time) {
    return LongNode.valueOf(time.isTextual() ? Instant.parse(time.asText()).toEpochMilli() : 0);
  }

  /** The hardest of the beatmaps, or the easiest where those come first. */
  private JsonNode difficulty(ObjectNode set) {
    List<JsonNode> ratings = new ArrayList<>();
    for (ObjectNode beatmap : world.beatmaps().all()) {
      if (beatmap.path("beatmapset_id").equals(set.get("id"))
          && (mode < 0 || beatmap.path("mode_int").asInt() == mode)) {
        ratings.add(beatmap.path("difficulty_rating"));
      }
    }
    Comparator<JsonNode> order = Comparator.<JsonNode, BigDecimal>comparing(JsonNode::decimalValue);
    return ratings.stream().max(ascending ? order.reversed() : order).orElseThrow();
  }
}
