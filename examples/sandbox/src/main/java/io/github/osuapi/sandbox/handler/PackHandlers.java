package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Caller;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code beatmaps/packs}. */
final class PackHandlers {
  private static final int PAGE = 100;
  private static final Map<String, String> TAG_STARTS =
      Map.of(
          "standard", "S",
          "featured", "F",
          "tournament", "P",
          "loved", "L",
          "chart", "R",
          "theme", "T",
          "artist", "A");
  private static final Set<String> EASIER = Set.of("EZ", "HT", "NF", "DC", "SO");

  private final World world;
  private final BeatmapViews views;

  PackHandlers(World world) {
    this.world = world;
    this.views = new BeatmapViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET beatmaps/packs", this::index, "GET beatmaps/packs/{pack}", this::show);
  }

  private ApiResponse index(ApiRequest request) {
    String type = Optional.ofNullable(request.text("type")).orElse("standard");
    String start = TAG_STARTS.get(type);
    if (start == null) {
      throw ApiError.notFound();
    }
    long before = Cursors.read(request).path("pack_id").asLong(Long.MAX_VALUE);
    List<ObjectNode> all =
        new ArrayList<>(
            world.table("packs").all().stream()
                .filter(pack -> pack.get("tag").asText().startsWith(start))
                .filter(pack -> pack.get("id").asLong() < before)
                .toList());
    Collections.reverse(all);
    List<ObjectNode> page = all.subList(0, Math.min(PAGE, all.size()));
    ObjectNode answer = Json.object();
    ArrayNode packs = answer.putArray("beatmap_packs");
    page.forEach(pack -> packs.add(compact(pack)));
    Cursors.write(
        answer,
        all.size() > PAGE ? Json.object().set("pack_id", page.get(PAGE - 1).get("id")) : null);
    return ApiResponse.json(answer);
  }

  private ApiResponse show(ApiRequest request) {
    ObjectNode pack =
        world.table("packs").all().stream()
            .filter(row -> row.get("tag").asText().equals(request.variable("pack")))
            .findFirst()
            .orElseThrow(() -> new ApiError(404, "Specified Beatmap pack couldn't be found."));
    ObjectNode shown = compact(pack);
    ArrayNode sets = shown.putArray("beatmapsets");
    pack.path("sets").forEach(set -> sets.add(set(set.asLong(), request)));
    ObjectNode completion = shown.putObject("user_completion_data");
    List<Long> passed = passed(pack, request);
    completion.put("completed", !passed.isEmpty() && passed.size() == sets.size());
    ArrayNode ids = completion.putArray("beatmapset_ids");
    passed.forEach(ids::add);
    return ApiResponse.json(shown);
  }

  private static ObjectNode compact(ObjectNode pack) {
    ObjectNode shown = pack.deepCopy();
    shown.remove(List.of("id", "sets"));
    return shown;
  }

  private ObjectNode set(long id, ApiRequest request) {
    ObjectNode shown = views.set(id, BeatmapViews.SET);
    Caller caller = request.caller();
    if (caller != null && caller.isGame() && caller.userId() != null) {
      shown.put("has_favourited", views.isFavourite(request.user(), id));
    }
    return shown;
  }

  private List<Long> passed(ObjectNode pack, ApiRequest request) {
    Long user = request.userId();
    if (user == null) {
      return List.of();
    }
    Set<Long> beatmaps =
        world.scores().all().stream()
            .filter(score -> score.get("user_id").asLong() == user)
            .filter(score -> score.path("passed").asBoolean())
            .filter(score -> counts(pack, score))
            .filter(score -> !isLegacyOnly(request) || !score.path("legacy_score_id").isNull())
            .map(score -> score.get("beatmap_id").asLong())
            .collect(Collectors.toSet());
    return sets(pack).filter(set -> beatmaps.stream().anyMatch(b -> isOf(b, set))).toList();
  }

  private static boolean isLegacyOnly(ApiRequest request) {
    return request.flag("legacy_only", false);
  }

  private static Stream<Long> sets(ObjectNode pack) {
    List<Long> ids = new ArrayList<>();
    pack.path("sets").forEach(id -> ids.add(id.asLong()));
    return ids.stream();
  }

  private boolean isOf(long beatmap, long set) {
    return world
        .beatmaps()
        .find(beatmap)
        .filter(row -> row.get("beatmapset_id").asLong() == set)
        .isPresent();
  }

  private static boolean counts(ObjectNode pack, ObjectNode score) {
    JsonNode ruleset = pack.get("ruleset_id");
    if (!ruleset.isNull() && !ruleset.equals(score.get("ruleset_id"))) {
      return false;
    }
    if (pack.get("no_diff_reduction").asBoolean()) {
      for (JsonNode mod : score.path("mods")) {
        if (EASIER.contains(mod.path("acronym").asText())) {
          return false;
        }
      }
    }
    return true;
  }
}
