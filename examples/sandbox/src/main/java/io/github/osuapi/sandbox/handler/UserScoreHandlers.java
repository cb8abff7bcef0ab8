package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code users/{user}/scores/{type}}. */
final class UserScoreHandlers {
  private static final int DEFAULT_LIMIT = 5;
  private static final int MOST = 100;

  private final World world;
  private final UserViews users;
  private final ScoreViews scores;
  private final RecentScores recent;

  UserScoreHandlers(World world, Clock clock) {
    this.world = world;
    this.users = new UserViews(world);
    this.scores = new ScoreViews(world);
    this.recent = new RecentScores(world, clock);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET users/{user}/scores/{type}", this::index);
  }

  private ApiResponse index(ApiRequest request) {
    long user = request.id("user");
    ObjectNode row = users.visible(user).orElseThrow(ApiError::notFound);
    String mode = request.text("mode");
    int ruleset = Rulesets.id(mode == null ? row.path("playmode").asText("osu") : mode);
    if (ruleset < 0) {
      throw ApiError.notFound();
    }
    String type = request.variable("type");
    List<ObjectNode> found = find(type, user, ruleset, request);
    int offset = Math.max(0, request.number("offset", 0));
    int end = Math.min(found.size(), offset + request.limit(DEFAULT_LIMIT, MOST));
    ArrayNode shown = Json.array(List.of());
    for (int i = offset; i < end; i++) {
      shown.add(show(found.get(i), type, i, request));
    }
    return ApiResponse.json(shown);
  }

  private List<ObjectNode> find(String type, long user, int ruleset, ApiRequest request) {
    return switch (type) {
      case "best" -> scores.best(user, ruleset);
      case "firsts" -> scores.firsts(user, ruleset);
      case "recent" ->
          recent.of(user, ruleset, request.flag("include_fails", false)).stream()
              .limit(MOST)
              .toList();
      case "pinned" ->
          scores.pinned(user).stream()
              .flatMap(id -> world.scores().find(id).stream())
              .filter(score -> score.get("ruleset_id").asInt() == ruleset)
              .toList();
      default -> throw ApiError.notFound();
    };
  }

  private ObjectNode show(ObjectNode score, String type, int index, ApiRequest request) {
    ObjectNode shown = scores.asked(score, request);
    scores.addBeatmap(shown, score);
    scores.addUser(shown, score, UserViews.COMPACT);
    if (type.equals("best")) {
      double share = Math.pow(0.95, index);
      ObjectNode weight = shown.putObject("weight");
      weight.put("percentage", share * 100);
      weight.put("pp", share * score.get("pp").asDouble());
    }
    return shown;
  }
}
