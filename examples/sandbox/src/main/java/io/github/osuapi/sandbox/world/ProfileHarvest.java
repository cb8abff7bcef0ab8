package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;
import java.util.List;

/** Collects what depends on the ruleset in users' profiles, and who is whose friend. */
final class ProfileHarvest {
  private static final List<String> FIELDS =
      List.of(
          "rank_history",
          "rank_highest",
          "scores_best_count",
          "scores_first_count",
          "scores_pinned_count",
          "scores_recent_count",
          "current_season_stats",
          "matchmaking_stats");

  private final World world;

  ProfileHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    String path = exchange.request().path();
    JsonNode body = exchange.response().body();
    if (body.has("scores_best_count")) {
      String last = path.substring(path.lastIndexOf('/') + 1);
      String ruleset = Rulesets.id(last) < 0 ? body.get("playmode").asText() : last;
      ObjectNode profile = world.profile(body.get("id").asLong(), ruleset);
      keepFirst(profile, "profile_statistics", body.path("statistics"));
      for (String field : FIELDS) {
        keepFirst(profile, field, body.path(field));
      }
    }
    if (path.equals("/api/v2/friends") && body.isArray()) {
      List<Long> friends = world.friends(RecordedUsers.of(exchange.request().token()));
      for (JsonNode friend : body) {
        long id = friend.get("id").asLong();
        if (!friends.contains(id)) {
          friends.add(id);
        }
      }
    }
    statistics(body);
  }

  private void statistics(JsonNode node) {
    if (node.isContainerNode()) {
      JsonNode rulesets = node.path("statistics_rulesets");
      for (String ruleset : Rulesets.NAMES) {
        if (rulesets.has(ruleset)) {
          ObjectNode profile = world.profile(node.get("id").asLong(), ruleset);
          keepFirst(profile, "statistics", plain(rulesets.get(ruleset)));
        }
      }
      if (node.has("username") && node.has("statistics") && !node.has("scores_best_count")) {
        long user = node.get("id").asLong();
        String ruleset =
            world.users().find(user).map(u -> u.path("playmode").asText("osu")).orElse("osu");
        keepFirst(world.profile(user, ruleset), "statistics", plain(node.get("statistics")));
      }
      node.forEach(this::statistics);
    }
  }

  private static JsonNode plain(JsonNode statistics) {
    JsonNode copy = statistics.deepCopy();
    if (copy instanceof ObjectNode object) {
      object.remove(List.of("variants", "rank", "country_rank"));
    }
    return copy;
  }

  private static void keepFirst(ObjectNode profile, String field, JsonNode value) {
    if (!value.isMissingNode() && !profile.has(field)) {
      profile.set(field, value.deepCopy());
    }
  }
}
