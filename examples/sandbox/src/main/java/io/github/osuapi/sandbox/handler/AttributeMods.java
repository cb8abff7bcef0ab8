package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the mods that attributes are asked for. One that comes twice counts once. */
final class AttributeMods {
  private static final Set<String> COMMON =
      Set.of(
          "EZ", "NF", "HT", "DC", "HR", "SD", "PF", "DT", "NC", "HD", "FL", "AC", "DA", "CL", "AT",
          "CN", "WU", "WD", "MU", "SV2");

  /** What each ruleset has besides, by its id. */
  private static final List<Set<String>> OWN =
      List.of(
          Set.of(
              "TC", "BL", "ST", "TP", "RD", "MR", "AL", "SG", "RX", "AP", "SO", "TR", "WG", "SI",
              "GR", "DF", "BR", "AD", "NS", "MG", "RP", "AS", "FR", "BU", "SY", "DP", "BM", "TD"),
          Set.of("SR", "RD", "SW", "SG", "CS", "RX", "AS"),
          Set.of("MR", "RX", "FF", "NS", "MF"),
          Set.of(
              "NR", "FI", "CO", "RD", "DS", "MR", "IN", "CS", "HO", "AS", "1K", "2K", "3K", "4K",
              "5K", "6K", "7K", "8K", "9K", "10K"));

  private static final Set<String> RATE_MODS = Set.of("DT", "NC", "HT", "DC");
  private static final Set<String> RATE_SETTINGS = Set.of("speed_change", "adjust_pitch");

  private AttributeMods() {}

  static void check(JsonNode mods, int ruleset) {
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
      JsonNode acronym = mod.isObject() ? mod.path("acronym") : mod;
      if (!acronym.isTextual() || acronym.asText().isEmpty()) {
        throw new ApiError(422, "invalid mod array");
      }
      checkSettings(acronym.asText(), mod.path("settings"));
    }
    for (JsonNode mod : mods) {
      String acronym = mod.isObject() ? mod.path("acronym").asText() : mod.asText();
      if (!COMMON.contains(acronym) && !OWN.get(ruleset).contains(acronym)) {
        throw new ApiError(422, "invalid mod for ruleset: " + acronym);
      }
    }
  }

  private static void checkSettings(String acronym, JsonNode settings) {
    for (Map.Entry<String, JsonNode> setting : settings.properties()) {
      if (RATE_MODS.contains(acronym) && !RATE_SETTINGS.contains(setting.getKey())) {
        throw new ApiError(422, "unknown setting for " + acronym + " (" + setting.getKey() + ")");
      }
    }
  }
}
