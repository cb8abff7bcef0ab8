package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.util.Map;

/**
 * {@code beatmaps/{beatmap}/attributes}. The sandbox calculates no difficulty: the stars and the
 * combo are the beatmap's own, the rest is a stand-in's, one set a ruleset.
 */
final class AttributesHandler {
  private final World world;

  AttributesHandler(World world) {
    this.world = world;
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("POST beatmaps/{beatmap}/attributes", this::calculate);
  }

  private ApiResponse calculate(ApiRequest request) {
    ObjectNode beatmap = BeatmapHandlers.find(world, request);
    int own = beatmap.get("mode_int").asInt();
    int ruleset = ruleset(request, own);
    if (ruleset != own && own != 0) {
      throw new ApiError(422, "specified beatmap can't be converted to the specified ruleset");
    }
    AttributeMods.check(request.input().path("mods"), ruleset);
    JsonNode recorded = world.document("attributes:" + ruleset + ":" + beatmap.get("id").asText());
    return ApiResponse.json(
        Json.object()
            .set("attributes", recorded.isObject() ? recorded.deepCopy() : of(beatmap, ruleset)));
  }

  private ObjectNode of(ObjectNode beatmap, int ruleset) {
    JsonNode standIn = world.document("attributes:" + ruleset);
    ObjectNode attributes = standIn.isObject() ? standIn.deepCopy() : Json.object();
    attributes.set("star_rating", beatmap.get("difficulty_rating"));
    return attributes.put("max_combo", beatmap.path("max_combo").asInt(0));
  }

  private static int ruleset(ApiRequest request, int own) {
    String name = request.text("ruleset");
    if (request.text("ruleset_id") != null) {
      int ruleset = request.number("ruleset_id", 0);
      if (ruleset < 0 || ruleset >= Rulesets.NAMES.size()) {
        throw new ApiError(422, "invalid ruleset_id specified");
      }
      return ruleset;
    }
    int ruleset = name == null ? own : Rulesets.id(name);
    if (ruleset < 0) {
      throw new ApiError(422, "invalid ruleset specified");
    }
    return ruleset;
  }
}
