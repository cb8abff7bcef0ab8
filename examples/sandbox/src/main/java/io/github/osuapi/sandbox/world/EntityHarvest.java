package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Collects users, beatmaps, beatmapsets and scores wherever an answer shows them. */
final class EntityHarvest {
  private static final Set<String> USER_OF_VIEWER =
      Set.of(
          "current_user_attributes",
          "statistics",
          "statistics_rulesets",
          "rank_history",
          "rankHistory",
          "rank_highest",
          "scores_best_count",
          "scores_first_count",
          "scores_pinned_count",
          "scores_recent_count",
          "current_season_stats",
          "matchmaking_stats",
          "unread_pm_count");
  private static final Set<String> BEATMAP_OF_VIEWER =
      Set.of("beatmapset", "user", "current_user_playcount", "current_user_tag_ids");
  private static final Set<String> SET_OF_VIEWER =
      Set.of(
          "beatmaps",
          "converts",
          "user",
          "related_users",
          "recent_favourites",
          "has_favourited",
          "current_user_attributes");
  private static final Set<String> SCORE_OF_VIEWER =
      Set.of(
          "current_user_attributes",
          "user",
          "beatmap",
          "beatmapset",
          "weight",
          "position",
          "scores_around",
          "playlist_item_id",
          "room_id",
          "solo_score_id");

  private final World world;

  EntityHarvest(World world) {
    this.world = world;
  }

  void collect(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::collect);
    } else if (node instanceof ObjectNode object) {
      if (object.path("id").isIntegralNumber()) {
        add(object);
      }
      object.forEach(this::collect);
    }
  }

  private void add(ObjectNode object) {
    if (object.has("username") && object.has("avatar_url")) {
      world.users().merge(without(object, USER_OF_VIEWER));
    } else if (object.has("difficulty_rating") && object.has("version")) {
      addBeatmap(object);
    } else if (object.has("artist") && object.has("creator")) {
      addBeatmapset(object);
    } else if (object.has("maximum_statistics") && object.has("beatmap_id")) {
      addScore(object);
    }
  }

  private void addBeatmap(ObjectNode object) {
    ObjectNode row = without(object, BEATMAP_OF_VIEWER);
    if (object.path("convert").asBoolean()) {
      int ruleset = object.get("mode_int").asInt();
      row.put("original_id", object.get("id").asLong());
      row.put("id", object.get("id").asLong() * 10 + ruleset);
      world.table("converts").merge(row);
    } else {
      world.beatmaps().merge(row);
    }
  }

  private void addBeatmapset(ObjectNode object) {
    ObjectNode row = without(object, SET_OF_VIEWER);
    for (String list : List.of("related_users", "recent_favourites")) {
      if (object.has(list)) {
        object.get(list).forEach(user -> row.withArray(list).add(user.get("id").asLong()));
      }
    }
    world.beatmapsets().merge(row);
  }

  private void addScore(ObjectNode object) {
    ObjectNode row = without(object, SCORE_OF_VIEWER);
    row.put("id", object.path("solo_score_id").asLong(object.get("id").asLong()));
    if (!object.has("room_id") && !object.get("legacy_total_score").isNull()) {
      world.scores().merge(row);
    }
  }

  private static ObjectNode without(ObjectNode object, Set<String> fields) {
    ObjectNode copy = object.deepCopy();
    copy.remove(fields);
    return copy;
  }
}
