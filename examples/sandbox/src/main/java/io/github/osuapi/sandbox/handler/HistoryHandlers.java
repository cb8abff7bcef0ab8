package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a user did and got: {@code recent_activity} and {@code kudosu}. */
final class HistoryHandlers {
  private static final int DEFAULT_LIMIT = 5;
  private static final int MOST = 100;

  private final World world;
  private final UserViews users;

  HistoryHandlers(World world) {
    this.world = world;
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET users/{user}/kudosu", request -> list("kudosu", request),
        "GET users/{user}/recent_activity", request -> list("recent_activity", request));
  }

  private ApiResponse list(String kind, ApiRequest request) {
    long user = request.id("user");
    users.require(user);
    ArrayNode shown = Json.array(List.of());
    world.table(kind).all().stream()
        .filter(row -> row.get("of_user").asLong() == user)
        .sorted(Comparator.<ObjectNode>comparingLong(row -> row.get("id").asLong()).reversed())
        .limit(MOST)
        .skip(Math.max(0, request.number("offset", 0)))
        .limit(request.limit(DEFAULT_LIMIT, MOST))
        .forEach(
            row -> {
              ObjectNode item = row.deepCopy();
              item.remove("of_user");
              shown.add(item);
            });
    return ApiResponse.json(shown);
  }
}
