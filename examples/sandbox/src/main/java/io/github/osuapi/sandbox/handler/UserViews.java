package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How answers show users. */
final class UserViews {
  /** What every mention of a user shows. */
  static final Shape COMPACT =
      Shape.of(
          "avatar_url",
          "country_code",
          "default_group",
          "id",
          "is_active",
          "is_bot",
          "is_deleted",
          "is_online",
          "is_supporter",
          "last_visit",
          "pm_friends_only",
          "profile_colour",
          "username");

  /** What lists of users show, without statistics. */
  static final Shape CARD = COMPACT.and("country", "cover", "groups", "team");

  private static final Set<String> ONLY_ME =
      Set.of(
          "is_restricted",
          "session_verified",
          "session_verification_method",
          "user_preferences",
          "score_processing_notice_url",
          "follow_user_mapping",
          "blocks",
          "friends",
          "support_level_only");
  private static final List<String> PROFILE_COUNTS =
      List.of(
          "scores_best_count", "scores_first_count", "scores_pinned_count", "scores_recent_count");
  private static final long USER_WITHOUT_PLAYS = 1011;
  private static final Set<Long> RESTRICTED = Set.of(1008L);

  private final World world;

  UserViews(World world) {
    this.world = world;
  }

  ObjectNode compact(long id) {
    return show(id, COMPACT);
  }

  ObjectNode show(long id, Shape shape) {
    return shape.of(complete(row(id)));
  }

  ObjectNode withStatistics(long id) {
    ObjectNode row = row(id);
    ObjectNode shown = CARD.of(complete(row));
    shown.set("statistics", statistics(id, row.path("playmode").asText("osu")));
    shown.put("support_level", row.path("support_level").asInt(0));
    return shown;
  }

  ObjectNode withRulesets(long id) {
    ObjectNode shown = CARD.of(complete(row(id)));
    shown.set("statistics_rulesets", rulesets(id));
    return shown;
  }

  ObjectNode profile(long id, String ruleset, ApiRequest request) {
    ObjectNode shown = base(id, ruleset);
    shown.remove(ONLY_ME);
    Long viewer = request.userId();
    if (viewer == null) {
      shown.putNull("current_user_attributes");
    } else {
      shown.set("current_user_attributes", Json.object().put("has_blocked", false));
      if (viewer == id) {
        shown.put("is_restricted", false);
      }
    }
    return shown;
  }

  ObjectNode me(long id, String ruleset) {
    ObjectNode shown = base(id, ruleset);
    shown.remove(List.of("follow_user_mapping", "blocks", "friends"));
    shown.put("is_restricted", RESTRICTED.contains(id));
    shown.set("statistics_rulesets", rulesets(id));
    shown.set("current_user_attributes", Json.object().put("has_blocked", false));
    ObjectNode owner = row(1000);
    for (String field :
        List.of(
            "session_verified",
            "session_verification_method",
            "user_preferences",
            "score_processing_notice_url")) {
      if (!shown.has(field) && owner.has(field)) {
        shown.set(field, owner.get(field).deepCopy());
      }
    }
    return shown;
  }

  private ObjectNode base(long id, String ruleset) {
    ObjectNode shown = complete(row(id));
    ObjectNode profile = world.profile(id, ruleset);
    shown.set("statistics", profileStatistics(id, ruleset));
    shown.set("current_season_stats", orNull(profile.get("current_season_stats")));
    JsonNode matchmaking = profile.get("matchmaking_stats");
    shown.set("matchmaking_stats", matchmaking == null ? Json.array(List.of()) : matchmaking);
    for (String count : PROFILE_COUNTS) {
      shown.put(count, profile.path(count).asInt(0));
    }
    shown.set("rank_history", orNull(profile.get("rank_history")));
    shown.set("rankHistory", orNull(profile.get("rank_history")));
    shown.set("rank_highest", orNull(profile.get("rank_highest")));
    return shown;
  }

  private static JsonNode orNull(@Nullable JsonNode node) {
    return node == null ? NullNode.getInstance() : node.deepCopy();
  }

  private ObjectNode profileStatistics(long id, String ruleset) {
    JsonNode known = world.profile(id, ruleset).path("profile_statistics");
    if (known instanceof ObjectNode object) {
      return object.deepCopy();
    }
    ObjectNode shown = statistics(id, ruleset);
    shown.putNull("country_rank");
    shown.set("rank", Json.object().putNull("country"));
    return shown;
  }

  /** The statistics as lists show them. */
  ObjectNode statistics(long id, String ruleset) {
    JsonNode known = world.profile(id, ruleset).path("statistics");
    JsonNode zero = world.profile(USER_WITHOUT_PLAYS, "osu").path("profile_statistics");
    ObjectNode shown = (ObjectNode) (known.isObject() ? known : zero).deepCopy();
    shown.remove(List.of("country_rank", "rank", "variants"));
    return shown;
  }

  private JsonNode rulesets(long id) {
    ObjectNode all = Json.object();
    for (String ruleset : Rulesets.NAMES) {
      if (world.profile(id, ruleset).has("statistics")) {
        all.set(ruleset, statistics(id, ruleset));
      }
    }
    return all.isEmpty() ? NullNode.getInstance() : all;
  }

  /** A row in which what no record showed is as with the user who has no plays. */
  private ObjectNode complete(ObjectNode row) {
    ObjectNode complete = row.deepCopy();
    row(USER_WITHOUT_PLAYS)
        .properties()
        .forEach(
            field -> {
              if (!complete.has(field.getKey()) && !ONLY_ME.contains(field.getKey())) {
                complete.set(field.getKey(), field.getValue().deepCopy());
              }
            });
    return complete;
  }

  ObjectNode row(long id) {
    return world.users().find(id).orElseThrow(ApiError::notFound);
  }

  /** Refuses with 404 where there is no such user, or none that can be seen. */
  void require(long id) {
    if (visible(id).isEmpty()) {
      throw ApiError.notFound();
    }
  }

  Optional<ObjectNode> visible(long id) {
    return RESTRICTED.contains(id) ? Optional.empty() : world.users().find(id);
  }

  Optional<ObjectNode> byName(String name) {
    String asked = normal(name);
    return byCurrentName(name)
        .or(() -> world.users().all().stream().filter(user -> hadName(user, asked)).findFirst())
        .filter(user -> !RESTRICTED.contains(user.get("id").asLong()));
  }

  /** Finds a user by what may be an id, and is a name otherwise. */
  Optional<ObjectNode> byIdOrCurrentName(String asked) {
    long id = ApiRequest.toId(asked);
    return (id < 0 ? byCurrentName(asked) : world.users().find(id))
        .filter(user -> !RESTRICTED.contains(user.get("id").asLong()));
  }

  private Optional<ObjectNode> byCurrentName(String name) {
    String asked = normal(name);
    return world.users().all().stream()
        .filter(user -> normal(user.get("username").asText()).equals(asked))
        .findFirst();
  }

  private static boolean hadName(ObjectNode user, String asked) {
    for (JsonNode previous : user.path("previous_usernames")) {
      if (normal(previous.asText()).equals(asked)) {
        return true;
      }
    }
    return false;
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
