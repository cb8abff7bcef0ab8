package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The score of a match in the current format. Records show the older one alone; the server makes
 * both of the same row.
 */
final class MatchScoreShape {
  private static final Map<Integer, Map<String, String>> STATISTICS =
      Map.of(
          0, Map.of("ok", "count_100", "meh", "count_50"),
          1, Map.of("ok", "count_100"),
          2,
              Map.of(
                  "large_tick_hit", "count_100",
                  "small_tick_hit", "count_50",
                  "small_tick_miss", "count_katu"),
          3,
              Map.of(
                  "perfect", "count_geki",
                  "good", "count_katu",
                  "ok", "count_100",
                  "meh", "count_50"));

  private MatchScoreShape() {}

  /** Makes the current format of the older one. */
  static ObjectNode current(JsonNode score, JsonNode game) {
    ObjectNode shown = Json.object();
    shown.putObject("maximum_statistics").put("miss", 0);
    ArrayNode mods = shown.putArray("mods");
    score.path("mods").forEach(mod -> mods.addObject().set("acronym", mod));
    shown.set("statistics", statistics(score));
    shown.set("beatmap_id", game.get("beatmap_id"));
    for (String same :
        new String[] {
          "best_id",
          "id",
          "rank",
          "type",
          "user_id",
          "accuracy",
          "max_combo",
          "passed",
          "pp",
          "replay",
          "current_user_attributes",
          "match"
        }) {
      shown.set(same, score.get(same));
    }
    shown.putNull("build_id");
    shown.set("ended_at", score.get("created_at"));
    shown.set("has_replay", score.get("replay"));
    shown.set("is_perfect_combo", score.get("perfect"));
    shown.set("legacy_perfect", score.get("perfect"));
    shown.putNull("legacy_score_id");
    shown.set("legacy_total_score", score.get("score"));
    shown.set("ruleset_id", score.get("mode_int"));
    shown.putNull("started_at");
    shown.set("total_score", score.get("score"));
    return shown;
  }

  private static ObjectNode statistics(JsonNode score) {
    JsonNode counts = score.get("statistics");
    Map<String, String> names =
        new LinkedHashMap<>(Map.of("miss", "count_miss", "great", "count_300"));
    names.putAll(STATISTICS.getOrDefault(score.get("mode_int").asInt(), Map.of()));
    ObjectNode statistics = Json.object();
    names.forEach(
        (name, count) -> {
          if (counts.path(count).asInt() != 0) {
            statistics.set(name, counts.get(count));
          }
        });
    return statistics.isEmpty() ? statistics.put("miss", 0) : statistics;
  }
}
