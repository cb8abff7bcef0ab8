package io.github.osuapi.sandbox.handler;

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

/** Making and ending friendships. */
final class RelationHandlers {
  private final World world;
  private final UserViews users;

  RelationHandlers(World world) {
    this.world = world;
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "POST friends", this::store,
        "DELETE friends/{friend}", this::destroy,
        "GET blocks", this::blocks);
  }

  private ApiResponse store(ApiRequest request) {
    long user = request.user();
    long target = request.number("target", -1);
    users.require(target);
    if (target == user) {
      throw new ApiError(422, null);
    }
    List<Long> friends = world.friends(user);
    if (!friends.contains(target)) {
      friends.add(target);
    }
    return ApiResponse.json(Json.object().set("user_relation", relation(target, "friend", user)));
  }

  private ApiResponse destroy(ApiRequest request) {
    if (!world.friends(request.user()).remove(request.id("friend"))) {
      throw new ApiError(404, "Specified User couldn't be found.");
    }
    return ApiResponse.empty();
  }

  private ApiResponse blocks(ApiRequest request) {
    ArrayNode shown = Json.array(List.of());
    world
        .document("blocks:" + request.user())
        .forEach(id -> shown.add(relation(id.asLong(), "block", request.user())));
    return ApiResponse.json(shown);
  }

  private ObjectNode relation(long target, String type, long viewer) {
    ObjectNode relation = Json.object();
    relation.put("target_id", target);
    relation.put("relation_type", type);
    relation.put("mutual", type.equals("friend") && world.friends(target).contains(viewer));
    return relation;
  }
}
