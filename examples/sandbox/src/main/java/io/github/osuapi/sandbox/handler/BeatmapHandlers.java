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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code beatmaps}. */
final class BeatmapHandlers {
  private static final int MOST_IDS = 50;
  private static final String UNKNOWN = "Specified beatmap difficulty couldn't be found.";
  private static final Shape FULL = BeatmapViews.BEATMAP.and("failtimes", "max_combo", "owners");
  private static final Shape SET = BeatmapViews.SET.and("ratings");

  private final World world;
  private final BeatmapViews views;

  BeatmapHandlers(World world) {
    this.world = world;
    this.views = new BeatmapViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET beatmaps/{beatmap}", this::show,
        "GET beatmaps", this::index,
        "GET beatmaps/lookup", this::lookup,
        "GET users/{user}/beatmaps-passed", this::passed);
  }

  private ApiResponse show(ApiRequest request) {
    return ApiResponse.json(full(find(world, request), request));
  }

  /** The beatmap that the path names. */
  static ObjectNode find(World world, ApiRequest request) {
    return world
        .beatmaps()
        .find(request.id("beatmap"))
        .orElseThrow(() -> new ApiError(404, UNKNOWN));
  }

  /** The beatmap that the path names, where it has leaderboards. */
  static ObjectNode scoreable(World world, ApiRequest request) {
    ObjectNode found = find(world, request);
    if (!isScoreable(found)) {
      throw new ApiError(404, UNKNOWN);
    }
    return found;
  }

  static boolean isScoreable(ObjectNode beatmap) {
    return beatmap.get("ranked").asInt() > 0;
  }

  private ApiResponse lookup(ApiRequest request) {
    String checksum = request.text("checksum");
    String filename = request.text("filename");
    String id = request.text("id");
    ObjectNode found =
        first(checksum, row -> row.path("checksum").asText().equals(checksum))
            .or(() -> first(filename, row -> filename(row).equals(filename)))
            .or(() -> first(id, row -> row.get("id").asText().equals(id)))
            .orElseThrow(ApiError::notFound);
    return ApiResponse.json(full(found, request));
  }

  private Optional<ObjectNode> first(@Nullable String asked, Predicate<ObjectNode> wanted) {
    return asked == null
        ? Optional.empty()
        : world.beatmaps().all().stream().filter(wanted).findFirst();
  }

  /** The name that osu! gives a beatmap's file. */
  private String filename(ObjectNode beatmap) {
    return world
        .beatmapsets()
        .find(beatmap.get("beatmapset_id").asLong())
        .map(
            set ->
                set.path("artist").asText()
                    + " - "
                    + set.path("title").asText()
                    + " ("
                    + set.path("creator").asText()
                    + ") ["
                    + beatmap.path("version").asText()
                    + "].osu")
        .orElse("");
  }

  private ApiResponse index(ApiRequest request) {
    Set<Long> ids =
        request.list("ids").stream()
            .limit(MOST_IDS)
            .map(ApiRequest::toId)
            .collect(Collectors.toSet());
    ArrayNode shown = Json.array(List.of());
    for (ObjectNode row : world.beatmaps().all()) {
      if (ids.contains(row.get("id").asLong())) {
        shown.add(full(row, request));
      }
    }
    return ApiResponse.json(Json.object().set("beatmaps", shown));
  }

  private ObjectNode full(ObjectNode row, ApiRequest request) {
    ObjectNode shown = FULL.of(row);
    shown.put("current_user_playcount", 0);
    if (!row.has("failtimes")) {
      ObjectNode none = Json.object();
      for (String type : List.of("fail", "exit")) {
        ArrayNode counts = none.putArray(type);
        IntStream.range(0, 100).forEach(percent -> counts.add(0));
      }
      shown.set("failtimes", none);
    }
    if (!row.has("max_combo")) {
      shown.putNull("max_combo");
    }
    if (!row.has("owners")) {
      shown.set("owners", Json.array(List.of()));
    }
    shown.set("beatmapset", views.set(row.get("beatmapset_id").asLong(), SET));
    Long viewer = request.userId();
    if (viewer != null) {
      shown.put("current_user_playcount", views.playcount(viewer, row.get("id").asLong()));
    }
    return shown;
  }

  private ApiResponse passed(ApiRequest request) {
    long user = request.id("user");
    Set<Long> sets =
        request.list("beatmapset_ids").stream().map(ApiRequest::toId).collect(Collectors.toSet());
    String ruleset = request.text("ruleset_id");
    boolean noConverts = request.flag("exclude_converts", false);
    ArrayNode shown = Json.array(List.of());
    for (ObjectNode beatmap : world.beatmaps().all()) {
      long id = beatmap.get("id").asLong();
      boolean done =
          sets.contains(beatmap.get("beatmapset_id").asLong())
              && world.scores().all().stream()
                  .filter(s -> s.get("beatmap_id").asLong() == id)
                  .filter(s -> s.get("user_id").asLong() == user)
                  .filter(s -> ScoreViews.passed(s) && ScoreViews.kept(s))
                  .filter(s -> ruleset == null || s.get("ruleset_id").asText().equals(ruleset))
                  .filter(s -> !noConverts || s.get("ruleset_id").equals(beatmap.get("mode_int")))
                  .filter(s -> !request.flag("no_diff_reduction", true) || isHard(s))
                  .anyMatch(s -> legacyMatches(s, request));
      if (done) {
        shown.add(BeatmapViews.COMPACT.of(beatmap));
      }
    }
    return ApiResponse.json(Json.object().set("beatmaps_passed", shown));
  }

  private static boolean legacyMatches(ObjectNode score, ApiRequest request) {
    String legacy = request.text("is_legacy");
    return legacy == null
        || request.flag("is_legacy", false) != score.get("legacy_score_id").isNull();
  }

  private static boolean isHard(ObjectNode score) {
    for (JsonNode mod : score.get("mods")) {
      if (List.of("EZ", "NF", "HT", "DC").contains(mod.get("acronym").asText())) {
        return false;
      }
    }
    return true;
  }
}
