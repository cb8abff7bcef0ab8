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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code events} and {@code matches}. */
final class ArchiveHandlers {
  private static final int PAGE = 50;
  private static final int EVENTS = 100;
  private static final int MOST_EVENTS = 101;

  private final World world;
  private final UserViews users;

  ArchiveHandlers(World world) {
    this.world = world;
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET events",
        this::events,
        "GET matches",
        this::matches,
        "GET matches/{match}",
        this::match);
  }

  private ApiResponse events(ApiRequest request) {
    ObjectNode answer = Json.object();
    List<ObjectNode> all = new ArrayList<>(world.table("events").all());
    page(all, PAGE, "events", "event_id", request, answer);
    return ApiResponse.json(answer);
  }

  private ApiResponse matches(ApiRequest request) {
    String active = request.text("active");
    List<ObjectNode> all = new ArrayList<>(world.table("matches").all());
    if (active != null) {
      boolean running = request.flag("active", false);
      all.removeIf(match -> match.get("end_time").isNull() != running);
    }
    int limit = request.limit(PAGE, PAGE);
    ObjectNode answer = Json.object();
    page(all, limit, "matches", "match_id", request, answer);
    ObjectNode params = answer.putObject("params");
    params.put("limit", limit);
    params.put("sort", isAscending(request) ? "id_asc" : "id_desc");
    params.put("active", active == null ? null : Boolean.valueOf(request.flag("active", false)));
    return ApiResponse.json(answer);
  }

  private static void page(
      List<ObjectNode> all,
      int limit,
      String name,
      String cursorField,
      ApiRequest request,
      ObjectNode answer) {
    boolean ascending = isAscending(request);
    if (!ascending) {
      Collections.reverse(all);
    }
    long last = Cursors.read(request).path(cursorField).asLong(-1);
    if (last >= 0) {
      all.removeIf(
          row -> ascending ? row.get("id").asLong() <= last : row.get("id").asLong() >= last);
    }
    List<ObjectNode> page = all.subList(0, Math.min(limit, all.size()));
    answer.set(name, Json.array(page).deepCopy());
    ObjectNode cursor = null;
    if (all.size() > limit) {
      cursor = Json.object();
      cursor.set(cursorField, page.get(limit - 1).get("id"));
    }
    Cursors.write(answer, cursor);
  }

  private static boolean isAscending(ApiRequest request) {
    return "id_asc".equals(request.text("sort"));
  }

  private ApiResponse match(ApiRequest request) {
    if (world.table("private_matches").find(request.id("match")).isPresent()) {
      return request.userId() == null
          ? ApiResponse.unauthenticated()
          : ApiResponse.error(403, "Access denied.");
    }
    ObjectNode match =
        world
            .table("matches")
            .find(request.id("match"))
            .orElseThrow(
                () -> new ApiError(404, "Specified LegacyMatch\\LegacyMatch couldn't be found."));
    List<ObjectNode> all =
        world.table("match_events").all().stream()
            .filter(event -> event.get("of_match").equals(match.get("id")))
            .toList();
    int limit = request.limit(EVENTS, MOST_EVENTS);
    int after = request.number("after", -1);
    int before = request.number("before", Integer.MAX_VALUE);
    List<ObjectNode> found =
        all.stream()
            .filter(e -> e.get("id").asLong() > after && e.get("id").asLong() < before)
            .toList();
    int from = after >= 0 ? 0 : Math.max(0, found.size() - limit);
    List<ObjectNode> page = found.subList(from, Math.min(found.size(), from + limit));
    ObjectNode answer = Json.object();
    answer.set("match", match.deepCopy());
    ArrayNode events = answer.putArray("events");
    Set<Long> people = new TreeSet<>();
    for (ObjectNode event : page) {
      ObjectNode shown = event.deepCopy();
      shown.remove("of_match");
      if (request.apiVersion() >= ScoreViews.NEW_FORMAT
          && shown.path("game").get("scores") instanceof ArrayNode scores) {
        for (int i = 0; i < scores.size(); i++) {
          scores.set(i, MatchScoreShape.current(scores.get(i), shown.get("game")));
        }
      }
      events.add(shown);
      people.add(event.path("user_id").asLong(-1));
      event.path("game").path("scores").forEach(s -> people.add(s.path("user_id").asLong(-1)));
    }
    ArrayNode shown = answer.putArray("users");
    for (long id : people) {
      users.visible(id).ifPresent(u -> shown.add(users.show(id, UserViews.COMPACT.and("country"))));
    }
    answer.put("first_event_id", all.isEmpty() ? 0 : id(all.get(0)));
    answer.put("latest_event_id", all.isEmpty() ? 0 : id(all.get(all.size() - 1)));
    answer.putNull("current_game_id");
    return ApiResponse.json(answer);
  }

  private static long id(JsonNode row) {
    return row.get("id").asLong();
  }
}
