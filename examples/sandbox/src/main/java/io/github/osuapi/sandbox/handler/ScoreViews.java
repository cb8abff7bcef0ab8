package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which scores count where, and how answers show them. */
final class ScoreViews {
  /** The best first, as leaderboards have it. */
  static final Comparator<ObjectNode> BY_TOTAL =
      Comparator.<ObjectNode>comparingLong(s -> s.get("total_score").asLong())
          .reversed()
          .thenComparing(s -> s.get("id").asLong());

  static final int NEW_FORMAT = 20220705;

  private final World world;
  private final UserViews users;
  private final BeatmapViews beatmaps;

  ScoreViews(World world) {
    this.world = world;
    this.users = new UserViews(world);
    this.beatmaps = new BeatmapViews(world);
  }

  /** The score itself, in the current format, with what the viewer may know. */
  ObjectNode current(ObjectNode score, ApiRequest request) {
    ObjectNode shown = score.deepCopy();
    shown.remove(List.of("rank_global", "replay_views", NewScore.ADDED));
    // Only imported scores count as processed, but in the list of all scores every one does.
    shown.put("processed", !score.get("legacy_score_id").isNull());
    shown.set("current_user_attributes", pin(score, request));
    return shown;
  }

  /** The score itself, in the format that the request asks for. */
  ObjectNode asked(ObjectNode score, ApiRequest request) {
    ObjectNode shown = current(score, request);
    return request.apiVersion() >= NEW_FORMAT ? shown : LegacyScore.of(shown);
  }

  void addBeatmap(ObjectNode shown, ObjectNode score) {
    ObjectNode beatmap = played(score);
    shown.set("beatmap", beatmap);
    shown.set(
        "beatmapset",
        beatmaps.set(beatmap.get("beatmapset_id").asLong(), BeatmapViews.SET_COMPACT));
  }

  /** The beatmap of a score, converted where the play was. */
  private ObjectNode played(ObjectNode score) {
    long id = score.get("beatmap_id").asLong();
    int ruleset = score.get("ruleset_id").asInt();
    ObjectNode beatmap = beatmaps.beatmap(id, BeatmapViews.BEATMAP);
    if (beatmap.get("mode_int").asInt() == ruleset) {
      return beatmap;
    }
    for (ObjectNode convert : world.table("converts").all()) {
      if (convert.get("original_id").asLong() == id && convert.get("mode_int").asInt() == ruleset) {
        ObjectNode shown = BeatmapViews.BEATMAP.of(convert);
        shown.set("id", convert.get("original_id"));
        return shown;
      }
    }
    return beatmap
        .put("convert", true)
        .put("mode", Rulesets.NAMES.get(ruleset))
        .put("mode_int", ruleset);
  }

  void addUser(ObjectNode shown, ObjectNode score, Shape shape) {
    shown.set("user", users.show(score.get("user_id").asLong(), shape));
  }

  /** A user's scores by performance points, one a beatmap, the best first. */
  List<ObjectNode> best(long user, int ruleset) {
    List<ObjectNode> sorted =
        select(s -> isOf(s, user, ruleset) && !s.get("pp").isNull() && passed(s) && kept(s));
    sorted.sort(
        Comparator.<ObjectNode, BigDecimal>comparing(s -> s.get("pp").decimalValue()).reversed());
    return firstOfEach(sorted, "beatmap_id");
  }

  /** The scores of a beatmap, one a user, the best first. */
  List<ObjectNode> board(long beatmap, int ruleset, Predicate<ObjectNode> counts) {
    List<ObjectNode> sorted =
        select(
            s ->
                s.get("beatmap_id").asLong() == beatmap
                    && s.get("ruleset_id").asInt() == ruleset
                    && kept(s)
                    && s.get("ranked").asBoolean()
                    && counts.test(s));
    sorted.sort(BY_TOTAL);
    return firstOfEach(sorted, "user_id");
  }

  /** Where a user stands first on the board. */
  List<ObjectNode> firsts(long user, int ruleset) {
    List<ObjectNode> firsts = new ArrayList<>();
    for (ObjectNode score : select(s -> isOf(s, user, ruleset) && passed(s))) {
      List<ObjectNode> board = board(score.get("beatmap_id").asLong(), ruleset, s -> true);
      if (!board.isEmpty() && board.get(0).get("id").equals(score.get("id"))) {
        firsts.add(score);
      }
    }
    firsts.sort(Comparator.<ObjectNode>comparingLong(s -> s.get("id").asLong()).reversed());
    return firsts;
  }

  List<ObjectNode> select(Predicate<ObjectNode> wanted) {
    return new ArrayList<>(world.scores().all().stream().filter(wanted).toList());
  }

  /** What a score is to its viewer. */
  ObjectNode pin(ObjectNode score, ApiRequest request) {
    ObjectNode attributes = Json.object();
    Long viewer = request.userId();
    if (viewer != null && viewer == score.get("user_id").asLong()) {
      long id = score.get("id").asLong();
      boolean pinned = pinned(viewer).contains(id);
      attributes.set("pin", Json.object().put("is_pinned", pinned).put("score_id", id));
    } else {
      attributes.putNull("pin");
    }
    return attributes;
  }

  /** The ids of the scores that a user shows off, in their order. */
  List<Long> pinned(long user) {
    List<Long> ids = new ArrayList<>();
    world
        .table("pins")
        .find(user)
        .ifPresent(row -> row.get("scores").forEach(id -> ids.add(id.asLong())));
    return ids;
  }

  static boolean passed(ObjectNode score) {
    return score.get("passed").asBoolean();
  }

  /** Whether lists other than the recent scores have it. */
  static boolean kept(ObjectNode score) {
    return score.get("preserve").asBoolean();
  }

  static boolean isOf(ObjectNode score, long user, int ruleset) {
    return score.get("user_id").asLong() == user && score.get("ruleset_id").asInt() == ruleset;
  }

  private static List<ObjectNode> firstOfEach(List<ObjectNode> sorted, String field) {
    Set<Long> seen = new HashSet<>();
    return sorted.stream().filter(s -> seen.add(s.get(field).asLong())).toList();
  }
}
