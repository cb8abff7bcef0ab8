package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.Rulesets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The format of scores before 20220705, worked out from the current one. */
final class LegacyScore {
  private static final List<String> KEPT =
      List.of("id", "max_combo", "passed", "pp", "user_id", "current_user_attributes");

  private final ObjectNode score;
  private final JsonNode statistics;
  private final int ruleset;

  private LegacyScore(ObjectNode score) {
    this.score = score;
    this.statistics = score.path("statistics");
    this.ruleset = score.get("ruleset_id").asInt();
  }

  static ObjectNode of(ObjectNode score) {
    return new LegacyScore(score).convert();
  }

  private ObjectNode convert() {
    ObjectNode legacy = Json.object();
    for (String field : KEPT) {
      if (score.has(field)) {
        legacy.set(field, score.get(field).deepCopy());
      }
    }
    String mode = Rulesets.NAMES.get(ruleset);
    boolean passed = score.get("passed").asBoolean();
    JsonNode legacyId = score.get("legacy_score_id");
    legacy.set("best_id", legacyId);
    if (!legacyId.isNull()) {
      legacy.set("id", legacyId);
    }
    legacy.put("type", legacyId.isNull() ? "solo_score" : "score_best_" + mode);
    legacy.set("created_at", score.get("ended_at"));
    legacy.put("mode", mode);
    legacy.put("mode_int", ruleset);
    legacy.set("perfect", score.get("legacy_perfect"));
    legacy.set("replay", score.get("has_replay"));
    legacy.set("score", score.get("legacy_total_score"));
    ArrayNode mods = legacy.putArray("mods");
    Set<String> names = new HashSet<>();
    for (JsonNode mod : score.get("mods")) {
      String name = mod.get("acronym").asText();
      if (!name.equals("CL")) {
        mods.add(name);
        names.add(name);
      }
    }
    legacy.set("statistics", counts());
    LegacyAccuracy accuracy = LegacyAccuracy.of(ruleset, this::count);
    legacy.put("accuracy", accuracy.value());
    legacy.put("rank", passed ? accuracy.rank(names) : "F");
    return legacy;
  }

  private ObjectNode counts() {
    ObjectNode counts = Json.object();
    counts.put("count_100", count("count_100"));
    counts.put("count_300", count("count_300"));
    put(counts, "count_50", ruleset == 1 ? null : count("count_50"));
    put(counts, "count_geki", ruleset == 3 ? count("count_geki") : null);
    put(counts, "count_katu", ruleset >= 2 ? count("count_katu") : null);
    counts.put("count_miss", count("count_miss"));
    return counts;
  }

  private static void put(ObjectNode counts, String name, @Nullable Integer count) {
    counts.put(name, count);
  }

  private int count(String name) {
    boolean fruits = ruleset == 2;
    String key =
        switch (name) {
          case "count_300" -> "great";
          case "count_100" -> fruits ? "large_tick_hit" : "ok";
          case "count_50" -> fruits ? "small_tick_hit" : "meh";
          case "count_geki" -> "perfect";
          case "count_katu" -> fruits ? "small_tick_miss" : "good";
          default -> "miss";
        };
    return statistics.path(key).asInt(0);
  }
}
