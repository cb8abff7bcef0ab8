package io.github.osuapi.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Which beatmaps fit what a search says of them: each of it must hold for the same beatmap. */
final class BeatmapSearch {
  private static final Map<String, String> FIELDS =
      Map.of(
          "ar", "ar",
          "bpm", "bpm",
          "circles", "count_circles",
          "cs", "cs",
          "dr", "drain",
          "keys", "cs",
          "length", "total_length",
          "od", "accuracy",
          "sliders", "count_sliders",
          "stars", "difficulty_rating");

  private final SearchQuery query;
  private final Map<Long, String> tagNames = new HashMap<>();

  BeatmapSearch(SearchQuery query, JsonNode tags) {
    this.query = query;
    tags.forEach(tag -> tagNames.put(tag.path("id").asLong(), tag.path("name").asText()));
  }

  boolean finds(ObjectNode beatmap) {
    return query.ranges().entrySet().stream()
            .allMatch(range -> holds(range.getKey(), range.getValue(), beatmap))
        && query
            .text("difficulty")
            .map(words -> words.findsAll(List.of(indexed(beatmap.path("version").asText()))))
            .orElse(true)
        && query.tags().stream().allMatch(tag -> hasTag(beatmap, tag));
  }

  private static boolean holds(String option, Bounds bounds, ObjectNode beatmap) {
    if (option.equals("status")) {
      return bounds.hold(Values.statusNumber(beatmap.path("status").asText()));
    }
    String field = FIELDS.get(option);
    if (field == null) {
      return true; // It says something of the beatmapset, or nothing, as to the server itself.
    }
    JsonNode number = beatmap.path(field);
    return number.isNumber()
        && bounds.hold(number.asDouble())
        && (!option.equals("keys") || beatmap.path("mode").asText().equals("mania"));
  }

  /** The whole name of a tag asks for that tag, and other words for any that has them. */
  private boolean hasTag(ObjectNode beatmap, String asked) {
    String name = asked.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    List<String> names =
        StreamSupport.stream(beatmap.path("top_tag_ids").spliterator(), false)
            .map(tag -> tagNames.get(tag.path("tag_id").asLong()))
            .filter(Objects::nonNull)
            .toList();
    if (tagNames.values().stream().anyMatch(tag -> tag.equalsIgnoreCase(name))) {
      return names.stream().anyMatch(tag -> tag.equalsIgnoreCase(name));
    }
    return TextQuery.parse(asked).findsAll(names.stream().map(BeatmapSearch::indexed).toList());
  }

  private static IndexedText indexed(String text) {
    return IndexedText.of(text);
  }
}
