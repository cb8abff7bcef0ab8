package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** {@code users/{user}/beatmapsets/{type}}. */
final class UserBeatmapsetHandlers {
  private static final int DEFAULT_LIMIT = 5;
  private static final int MOST = 100;

  private final World world;
  private final UserViews users;
  private final BeatmapViews views;

  UserBeatmapsetHandlers(World world) {
    this.world = world;
    this.users = new UserViews(world);
    this.views = new BeatmapViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET users/{user}/beatmapsets/{type}", this::index);
  }

  private ApiResponse index(ApiRequest request) {
    long user = request.id("user");
    users.require(user);
    String type = request.variable("type");
    if (type.equals("most_played")) {
      return mostPlayed(user, request);
    }
    boolean oldestFirst = type.equals("favourite") || type.equals("nominated");
    String date =
        type.equals("pending") || type.equals("graveyard") ? "last_updated" : "ranked_date";
    Comparator<ObjectNode> order =
        oldestFirst
            ? Comparator.comparingLong(set -> set.get("id").asLong())
            : Comparator.<ObjectNode, String>comparing(set -> set.path(date).asText())
                .thenComparing(set -> set.get("id").asLong())
                .reversed();
    ArrayNode shown = Json.array(List.of());
    world.beatmapsets().all().stream()
        .filter(of(type, user))
        .sorted(order)
        .skip(Math.max(0, request.number("offset", 0)))
        .limit(request.limit(DEFAULT_LIMIT, MOST))
        .forEach(set -> shown.add(show(set)));
    return ApiResponse.json(shown);
  }

  private ApiResponse mostPlayed(long user, ApiRequest request) {
    ArrayNode shown = Json.array(List.of());
    world.beatmaps().all().stream()
        .map(beatmap -> playcount(user, beatmap))
        .filter(playcount -> playcount.get("count").asInt() > 0)
        .sorted(
            Comparator.<ObjectNode>comparingInt(playcount -> playcount.get("count").asInt())
                .reversed())
        .skip(Math.max(0, request.number("offset", 0)))
        .limit(request.limit(DEFAULT_LIMIT, MOST))
        .forEach(shown::add);
    return ApiResponse.json(shown);
  }

  private ObjectNode playcount(long user, ObjectNode beatmap) {
    long id = beatmap.get("id").asLong();
    ObjectNode playcount = Json.object();
    playcount.put("beatmap_id", id).put("count", views.playcount(user, id));
    playcount.set("beatmap", BeatmapViews.COMPACT.of(beatmap));
    playcount.set(
        "beatmapset", views.set(beatmap.get("beatmapset_id").asLong(), BeatmapViews.SET_COMPACT));
    return playcount;
  }

  private Predicate<ObjectNode> of(String type, long user) {
    Predicate<ObjectNode> own = set -> set.get("user_id").asLong() == user;
    return switch (type) {
      case "ranked" -> own.and(set -> ranked(set) > 0 && ranked(set) < 4);
      case "loved" -> own.and(set -> ranked(set) == 4);
      case "pending" -> own.and(set -> ranked(set) == 0 || ranked(set) == -1);
      case "graveyard" -> own.and(set -> ranked(set) == -2);
      case "guest" -> own.negate().and(set -> hasBeatmapOf(set, user));
      case "favourite" -> set -> views.isFavourite(user, set.get("id").asLong());
      case "nominated" -> set -> ranked(set) > 0 && isNominatedBy(set, user);
      default -> throw new ApiError(404, null);
    };
  }

  private static int ranked(ObjectNode set) {
    return set.path("ranked").asInt();
  }

  private boolean hasBeatmapOf(ObjectNode set, long user) {
    return world.beatmaps().all().stream()
        .filter(beatmap -> beatmap.get("beatmapset_id").equals(set.get("id")))
        .anyMatch(beatmap -> beatmap.get("user_id").asLong() == user);
  }

  private static boolean isNominatedBy(ObjectNode set, long user) {
    for (JsonNode nomination : set.path("current_nominations")) {
      if (nomination.path("user_id").asLong() == user) {
        return true;
      }
    }
    return false;
  }

  private ObjectNode show(ObjectNode set) {
    ObjectNode shown = BeatmapViews.SET.of(set);
    ArrayNode beatmaps = shown.putArray("beatmaps");
    for (ObjectNode beatmap : world.beatmaps().all()) {
      if (beatmap.get("beatmapset_id").equals(set.get("id"))) {
        beatmaps.add(BeatmapViews.BEATMAP.of(beatmap));
      }
    }
    return shown;
  }
}
