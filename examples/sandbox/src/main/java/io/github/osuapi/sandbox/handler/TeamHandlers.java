package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.util.Map;
import java.util.Optional;

/** {@code teams}. */
final class TeamHandlers {
  private static final Shape TEAM =
      Shape.of(
          "flag_url",
          "id",
          "name",
          "short_name",
          "cover_url",
          "created_at",
          "default_ruleset_id",
          "description",
          "is_open",
          "empty_slots");

  private final World world;
  private final UserViews users;

  TeamHandlers(World world) {
    this.world = world;
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET teams/{team}/{ruleset?}", this::show);
  }

  private ApiResponse show(ApiRequest request) {
    String asked = request.variable("team");
    ObjectNode team =
        find(asked).orElseThrow(() -> new ApiError(404, "Specified Team couldn't be found."));
    String ruleset = request.variable("ruleset");
    int number =
        ruleset.isEmpty()
            ? team.get("default_ruleset_id").asInt()
            : Rulesets.NAMES.indexOf(ruleset);
    if (number < 0) {
      throw new ApiError(422, "invalid ruleset name");
    }
    if (asked.startsWith("@")) {
      return ApiResponse.redirect(request.baseUrl() + "/teams/" + team.get("id").asLong());
    }
    ObjectNode shown = TEAM.of(team);
    shown.set("leader", users.show(team.get("leader").asLong(), UserViews.CARD));
    ArrayNode members = shown.putArray("members");
    team.get("members").forEach(id -> members.add(users.show(id.asLong(), UserViews.CARD)));
    ObjectNode statistics = team.get("statistics").deepCopy();
    statistics.put("ruleset_id", number);
    shown.set("statistics", statistics);
    return ApiResponse.json(shown);
  }

  private Optional<ObjectNode> find(String asked) {
    return asked.startsWith("@")
        ? world.table("teams").all().stream()
            .filter(team -> team.get("short_name").asText().equals(asked.substring(1)))
            .findFirst()
        : world.table("teams").find(ApiRequest.toId(asked));
  }
}
