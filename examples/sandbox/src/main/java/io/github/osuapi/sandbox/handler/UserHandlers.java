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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code users} and {@code me}. */
final class UserHandlers {
  private static final int MOST_IDS = 50;
  private static final int RELATIONS_SINCE = 20241022;

  private final World world;
  private final UserViews views;

  UserHandlers(World world) {
    this.world = world;
    this.views = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET users/{user}/{mode?}", this::show,
        "GET users", this::index,
        "GET users/lookup", this::lookup,
        "GET me/{mode?}", this::me,
        "GET friends", this::friends);
  }

  private ApiResponse show(ApiRequest request) {
    ObjectNode user = find(request.variable("user"), request.text("key"));
    long id = user.get("id").asLong();
    String ruleset = ruleset(request.variable("mode"), user);
    return ApiResponse.json(views.profile(id, ruleset, request));
  }

  private ObjectNode find(String given, @Nullable String key) {
    Optional<ObjectNode> found;
    if (given.startsWith("@")) {
      found = views.byName(given.substring(1));
    } else if ("username".equals(key)) {
      found = views.byName(given);
    } else if ("id".equals(key) || ApiRequest.toId(given) >= 0) {
      found = views.visible(ApiRequest.toId(given));
    } else {
      found = views.byName(given);
    }
    return found.orElseThrow(ApiError::notFound);
  }

  private static String ruleset(String asked, ObjectNode user) {
    String ruleset = asked.isEmpty() ? user.path("playmode").asText("osu") : asked;
    if (Rulesets.id(ruleset) < 0) {
      throw ApiError.notFound();
    }
    return ruleset;
  }

  private ApiResponse me(ApiRequest request) {
    long id = request.user();
    return ApiResponse.json(views.me(id, ruleset(request.variable("mode"), views.row(id))));
  }

  private ApiResponse index(ApiRequest request) {
    Set<Long> ids = new LinkedHashSet<>();
    request.list("ids").stream()
        .limit(MOST_IDS)
        .forEach(text -> ids.add(ApiRequest.toId(text.split(",", -1)[0])));
    ArrayNode users = Json.array(List.of());
    for (ObjectNode row : world.users().all()) {
      long id = row.get("id").asLong();
      if (ids.contains(id) && views.visible(id).isPresent()) {
        users.add(views.withRulesets(id));
      }
    }
    return ApiResponse.json(Json.object().set("users", users));
  }

  private ApiResponse lookup(ApiRequest request) {
    List<String> asked = request.list("ids");
    if (asked.size() > MOST_IDS) {
      throw new ApiError(422, "ids parameter has a maximum of 50 items");
    }
    boolean noBots = request.flag("exclude_bots", false);
    List<ObjectNode> byName = new ArrayList<>();
    List<ObjectNode> byId = new ArrayList<>();
    for (String text : asked) {
      long id = ApiRequest.toId(text);
      if (id >= 0) {
        views.visible(id).ifPresent(byId::add);
      } else {
        views.byName(text.replaceFirst("^@", "")).ifPresent(byName::add);
      }
    }
    ArrayNode users = Json.array(List.of());
    byName.addAll(byId);
    for (ObjectNode user : byName) {
      if (!noBots || !user.get("is_bot").asBoolean()) {
        users.add(views.show(user.get("id").asLong(), UserViews.CARD));
      }
    }
    return ApiResponse.json(Json.object().set("users", users));
  }

  private ApiResponse friends(ApiRequest request) {
    long viewer = request.user();
    ArrayNode friends = Json.array(List.of());
    for (long id : world.friends(viewer)) {
      ObjectNode target = views.withStatistics(id);
      if (request.apiVersion() < RELATIONS_SINCE) {
        friends.add(target);
      } else {
        ObjectNode relation = Json.object();
        relation.put("target_id", id);
        relation.put("relation_type", "friend");
        relation.put("mutual", world.friends(id).contains(viewer));
        relation.set("target", target);
        friends.add(relation);
      }
    }
    return ApiResponse.json(friends);
  }
}
