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
import java.util.Set;

/**
 * {@code beatmaps/{beatmap}/attributes}. The values are a stand-in's, one set a ruleset: the
 * sandbox, like the recorded server, calculates no difficulty.
 */
final class AttributesHandler {
  private static final Set<String> MODS =
      Set.of(
          "EZ", "NF", "HT", "DC", "HR", "SD", "PF", "DT", "NC", "HD", "FI", "FL", "BL", "ST", "AC",
          "TP", "DA", "CL", "RD", "MR", "AL", "SG", "AT", "CN", "RX", "AP", "SO", "TR", "WG", "SI",
          "GR", "DF", "WU", "WD", "TC", "BR", "AD", "MU", "NS", "MG", "RP", "AS", "FR", "BU", "SY",
          "DP", "BM", "SV2", "TD", "FF", "CS", "SW", "1K", "2K", "3K", "4K", "5K", "6K", "7K", "8K",
          "9K", "10K", "DS", "IN", "CO", "HO", "NR", "FA", "MF");
  private static final Set<String> RATE_MODS = Set.of("DT", "NC", "HT", "DC");
  private static final Set<String> RATE_SETTINGS = Set.of("speed_change", "adjust_pitch");

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
    checkMods(request.input().path("mods"));
    JsonNode known = world.document("attributes:" + ruleset);
    ObjectNode fallback = Json.object();
    fallback.set("star_rating", beatmap.get("difficulty_rating"));
    fallback.put("max_combo", beatmap.path("max_combo").asInt(0));
    return ApiResponse.json(
        Json.object().set("attributes", known.isObject() ? known.deepCopy() : fallback));
  }

  private static int ruleset(ApiRequest request, int own) {
    String name = request.text("ruleset");
    String id = request.text("ruleset_id");
    if (name == null && id == null) {
      return own;
    }
    int ruleset = name == null ? (int) ApiRequest.toId(String.valueOf(id)) : Rulesets.id(name);
    if (ruleset < 0 || ruleset >= Rulesets.NAMES.size()) {
      throw new ApiError(422, "invalid ruleset specified");
    }
    return ruleset;
  }

  private static void checkMods(JsonNode mods) {
    if (mods.isMissingNode() || mods.isNull() || mods.isNumber()) {
      return;
    }
    if (mods.isTextual()) {
      if (ApiRequest.toId(mods.asText()) < 0) {
        throw new ApiError(422, "invalid mods specified");
      }
      return;
    }
    for (JsonNode mod : mods) {
      String acronym = mod.isObject() ? mod.path("acronym").asText() : mod.asText();
      if (!MODS.contains(acronym)) {
        throw new ApiError(422, "invalid mod for ruleset: " + acronym);
      }
      for (Map.Entry<String, JsonNode> setting : mod.path("settings").properties()) {
        if (RATE_MODS.contains(acronym) && !RATE_SETTINGS.contains(setting.getKey())) {
          throw new ApiError(422, "unknown setting for " + acronym + " (" + setting.getKey() + ")");
        }
      }
    }
  }
}
