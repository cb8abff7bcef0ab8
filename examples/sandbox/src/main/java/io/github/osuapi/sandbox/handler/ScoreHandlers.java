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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code scores}. */
final class ScoreHandlers {
  private static final int PAGE = 1000;

  /** What the recorded server held as the replay of the one score that was asked for. */
  private static final byte[] RECORDED_REPLAY =
      "placeholder replay file".getBytes(StandardCharsets.US_ASCII);

  private static final long RECORDED_ID = 35;

  private final World world;
  private final ScoreViews scores;
  private final UserViews users;

  ScoreHandlers(World world) {
    this.world = world;
    this.scores = new ScoreViews(world);
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET scores/{score}", this::show,
        "GET scores/{ruleset}/{score}", this::show,
        "GET scores/{score}/download", this::download,
        "GET scores/{ruleset}/{score}/download", this::download,
        "GET scores", this::index);
  }

  private ObjectNode find(ApiRequest request) {
    String ruleset = request.variable("ruleset");
    long id = request.id("score");
    if (ruleset.isEmpty()) {
      return world.scores().find(id).orElseThrow(ScoreHandlers::unknown);
    }
    int rulesetId = Rulesets.id(ruleset);
    if (rulesetId < 0) {
      throw new ApiError(404, "unknown ruleset name");
    }
    return world.scores().all().stream()
        .filter(s -> s.get("ruleset_id").asInt() == rulesetId)
        .filter(s -> s.get("legacy_score_id").asLong() == id)
        .findFirst()
        .orElseThrow(ScoreHandlers::unknown);
  }

  private static ApiError unknown() {
    return new ApiError(404, "Specified Solo\\Score couldn't be found.");
  }

  private ApiResponse show(ApiRequest request) {
    ObjectNode score = find(request);
    ObjectNode shown = scores.asked(score, request);
    scores.addBeatmap(shown, score);
    ObjectNode row = world.beatmaps().find(score.get("beatmap_id").asLong()).orElseThrow();
    ObjectNode beatmap = (ObjectNode) shown.get("beatmap");
    beatmap.setAll(Shape.of("max_combo", "owners").of(row));
    if (beatmap.get("convert").asBoolean()) {
      beatmap.putNull("max_combo");
    }
    beatmap.set("user", users.compact(row.get("user_id").asLong()));
    scores.addUser(shown, score, UserViews.CARD);
    shown.put("rank_global", rank(score));
    shown.put("replay_views", score.path("replay_views").asInt(0));
    return ApiResponse.json(shown);
  }

  private int rank(ObjectNode score) {
    if (!ScoreViews.kept(score)) {
      return 0;
    }
    long total = score.get("total_score").asLong();
    return 1
        + (int)
            scores
                .board(score.get("beatmap_id").asLong(), score.get("ruleset_id").asInt(), s -> true)
                .stream()
                .filter(s -> s.get("total_score").asLong() > total)
                .count();
  }

  private ApiResponse download(ApiRequest request) {
    ObjectNode score = find(request);
    if (!score.get("has_replay").asBoolean()) {
      throw ApiError.notFound();
    }
    String name =
        "solo-replay-"
            + Rulesets.NAMES.get(score.get("ruleset_id").asInt())
            + "_"
            + score.get("beatmap_id").asText()
            + "_"
            + score.get("id").asText()
            + ".osr";
    return ApiResponse.file("application/x-osu-replay", replay(score))
        .with("Content-Disposition", "attachment; filename=" + name);
  }

  private byte[] replay(ObjectNode score) {
    if (score.get("id").asLong() == RECORDED_ID) {
      return RECORDED_REPLAY;
    }
    return ReplayFile.of(
        score,
        users.compact(score.get("user_id").asLong()).path("username").asText(),
        world
            .beatmaps()
            .find(score.get("beatmap_id").asLong())
            .map(beatmap -> beatmap.path("checksum").asText())
            .orElse(""));
  }

  private ApiResponse index(ApiRequest request) {
    String name = request.text("ruleset");
    int ruleset = name == null ? -1 : Rulesets.id(name);
    if (name != null && ruleset < 0) {
      throw new ApiError(422, "invalid ruleset parameter");
    }
    long after = Cursors.read(request).path("id").asLong(0);
    List<ObjectNode> found =
        scores.select(
            s ->
                s.get("id").asLong() > after
                    && ScoreViews.kept(s)
                    && (ruleset < 0 || s.get("ruleset_id").asInt() == ruleset));
    ObjectNode answer = Json.object();
    ArrayNode shown = answer.putArray("scores");
    long last = after;
    int from = after == 0 ? Math.max(0, found.size() - PAGE) : 0;
    for (ObjectNode score : found.subList(from, Math.min(from + PAGE, found.size()))) {
      shown.add(scores.current(score, request).put("processed", true));
      last = score.get("id").asLong();
    }
    Cursors.write(answer, Json.object().put("id", last));
    return ApiResponse.json(answer);
  }
}
