package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The leaderboards of beatmaps. */
final class BeatmapScoreHandlers {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MOST = 100;
  private static final Shape PLAYER = UserViews.COMPACT.and("country", "cover", "team");

  private final World world;
  private final ScoreViews scores;
  private final UserViews users;

  BeatmapScoreHandlers(World world) {
    this.world = world;
    this.scores = new ScoreViews(world);
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET beatmaps/{beatmap}/scores",
        request -> board(request, false),
        "GET beatmaps/{beatmap}/solo-scores",
        request -> board(request, true),
        "GET beatmaps/{beatmap}/scores/users/{user}",
        this::best,
        "GET beatmaps/{beatmap}/scores/users/{user}/all",
        this::all);
  }

  private ApiResponse board(ApiRequest request, boolean alwaysCurrent) {
    ObjectNode beatmap = BeatmapHandlers.find(world, request);
    ObjectNode answer = Json.object();
    ArrayNode shown = answer.putArray("scores");
    if (!BeatmapHandlers.isScoreable(beatmap)) {
      return ApiResponse.json(answer);
    }
    int ruleset = ruleset(request, beatmap);
    List<ObjectNode> board =
        scores.board(
            beatmap.get("id").asLong(),
            ruleset,
            legacy(request).and(type(request)).and(new ModsFilter(request.list("mods"))));
    answer.put("score_count", board.size());
    int limit = request.limit(DEFAULT_LIMIT, MOST);
    board.stream().limit(limit).forEach(s -> shown.add(show(s, request, alwaysCurrent)));
    Long viewer = request.userId();
    for (int i = 0; i < board.size() && viewer != null; i++) {
      if (board.get(i).get("user_id").asLong() == viewer) {
        ObjectNode mine = Json.object();
        mine.put("position", i + 1);
        mine.set("score", show(board.get(i), request, alwaysCurrent));
        answer.set("user_score", mine);
        answer.set("userScore", mine);
      }
    }
    return ApiResponse.json(answer);
  }

  private ApiResponse best(ApiRequest request) {
    ObjectNode beatmap = BeatmapHandlers.scoreable(world, request);
    long user = request.id("user");
    int ruleset = ruleset(request, beatmap);
    List<ObjectNode> board =
        scores.board(
            beatmap.get("id").asLong(),
            ruleset,
            legacy(request).and(new ModsFilter(request.list("mods"))));
    for (int i = 0; i < board.size(); i++) {
      ObjectNode score = board.get(i);
      if (score.get("user_id").asLong() == user) {
        ObjectNode shown = scores.asked(score, request);
        shown.set("beatmap", BeatmapViews.BEATMAP.and("owners").of(beatmap));
        scores.addUser(shown, score, PLAYER);
        return ApiResponse.json(Json.object().put("position", i + 1).set("score", shown));
      }
    }
    throw ApiError.notFound();
  }

  private ApiResponse all(ApiRequest request) {
    ObjectNode beatmap = BeatmapHandlers.scoreable(world, request);
    String asked = request.text(request.text("ruleset") == null ? "mode" : "ruleset");
    int ruleset = asked == null ? beatmap.get("mode_int").asInt() : Rulesets.id(asked);
    if (ruleset < 0) {
      throw new ApiError(404, "unknown ruleset name");
    }
    Predicate<ObjectNode> wanted =
        legacy(request)
            .and(s -> s.get("user_id").asLong() == request.id("user"))
            .and(s -> s.get("beatmap_id").equals(beatmap.get("id")))
            .and(s -> s.get("ruleset_id").asInt() == ruleset)
            .and(s -> ScoreViews.kept(s) && s.get("ranked").asBoolean());
    List<ObjectNode> found = scores.select(wanted);
    found.sort(ScoreViews.BY_TOTAL);
    ObjectNode answer = Json.object();
    ArrayNode shown = answer.putArray("scores");
    found.stream().limit(DEFAULT_LIMIT).forEach(score -> shown.add(scores.asked(score, request)));
    return ApiResponse.json(answer);
  }

  private ObjectNode show(ObjectNode score, ApiRequest request, boolean alwaysCurrent) {
    ObjectNode shown =
        alwaysCurrent ? scores.current(score, request) : scores.asked(score, request);
    scores.addUser(shown, score, PLAYER);
    return shown;
  }

  private static int ruleset(ApiRequest request, ObjectNode beatmap) {
    String asked = request.text("mode");
    int ruleset = asked == null ? beatmap.get("mode_int").asInt() : Rulesets.id(asked);
    if (ruleset < 0) {
      throw new ApiError(422, "invalid mode specified");
    }
    return ruleset;
  }

  private static Predicate<ObjectNode> legacy(ApiRequest request) {
    return request.flag("legacy_only", false)
        ? score -> !score.get("legacy_score_id").isNull()
        : score -> true;
  }

  private Predicate<ObjectNode> type(ApiRequest request) {
    String type = request.text("type");
    Long viewer = request.userId();
    if (type == null || !Set.of("country", "friend", "team").contains(type)) {
      return score -> true;
    }
    if (type.equals("team")) {
      JsonNode team = viewer == null ? MissingNode.getInstance() : team(viewer);
      return score -> team.isNumber() && team(score.get("user_id").asLong()).equals(team);
    }
    if (viewer == null || !users.row(viewer).path("is_supporter").asBoolean()) {
      throw new ApiError(422, "You must be an osu!supporter to use this feature.");
    }
    if (type.equals("country")) {
      JsonNode country = users.row(viewer).get("country_code");
      return score -> users.row(score.get("user_id").asLong()).get("country_code").equals(country);
    }
    Set<Long> circle = new HashSet<>(world.friends(viewer));
    circle.add(viewer);
    return score -> circle.contains(score.get("user_id").asLong());
  }

  private JsonNode team(long user) {
    return users.row(user).path("team").path("id");
  }
}
