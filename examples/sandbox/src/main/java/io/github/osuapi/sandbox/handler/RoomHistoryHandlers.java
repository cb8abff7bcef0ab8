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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened in {@code rooms}: events, and scores of the items of a playlist. */
final class RoomHistoryHandlers {
  private static final int EVENTS = 100;
  private static final int MOST_EVENTS = 101;
  private static final int SCORES = 50;

  private final World world;
  private final ScoreViews views;

  RoomHistoryHandlers(World world) {
    this.world = world;
    this.views = new ScoreViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET rooms/{room}/events", this::events,
        "GET rooms/{room}/playlist/{playlist}/scores", this::scores);
  }

  private ApiResponse events(ApiRequest request) {
    ObjectNode room = RoomHandlers.find(world, request);
    if (room.get("type").asText().equals("playlists")) {
      throw new ApiError(422, "retrieving events is only supported for realtime rooms");
    }
    JsonNode whole = world.document("room_events:" + room.get("id").asLong());
    List<JsonNode> page = page(whole.path("events"), request);
    Set<Long> items = new HashSet<>();
    Set<Long> people = new HashSet<>();
    for (JsonNode event : page) {
      items.add(event.path("playlist_item_id").asLong(-1));
      people.add(event.path("user_id").asLong(-1));
    }
    List<JsonNode> shownItems = with(whole.path("playlist_items"), "id", items);
    shownItems.forEach(
        item -> item.get("scores").forEach(score -> people.add(score.get("user_id").asLong())));
    List<JsonNode> beatmaps = with(whole.path("beatmaps"), "id", longs(shownItems, "beatmap_id"));
    ObjectNode answer = whole.isObject() ? whole.deepCopy() : empty(room);
    answer.set("events", Json.array(page));
    answer.set("playlist_items", Json.array(shownItems));
    answer.set("beatmaps", Json.array(beatmaps));
    answer.set(
        "beatmapsets",
        Json.array(with(whole.path("beatmapsets"), "id", longs(beatmaps, "beatmapset_id"))));
    answer.set("users", Json.array(with(whole.path("users"), "id", people)));
    return ApiResponse.json(answer);
  }

  private static ObjectNode empty(ObjectNode room) {
    ObjectNode answer = Json.object();
    answer.putNull("current_playlist_item_id");
    answer.put("first_event_id", 0).put("last_event_id", 0);
    ObjectNode shown = room.deepCopy();
    shown.remove(List.of("host", "playlist", "current_playlist_item", "recent_participants"));
    shown.remove(List.of("difficulty_range", "playlist_item_stats", "participants", "season_id"));
    answer.set("room", shown);
    return answer;
  }

  private static List<JsonNode> page(JsonNode events, ApiRequest request) {
    int after = request.number("after", -1);
    int before = request.number("before", Integer.MAX_VALUE);
    int limit = request.limit(EVENTS, MOST_EVENTS);
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode event : events) {
      long id = event.get("id").asLong();
      if (after >= 0 ? id > after : id < before) {
        found.add(event);
      }
    }
    int from = after >= 0 ? 0 : Math.max(0, found.size() - limit);
    return found.subList(from, Math.min(found.size(), from + limit));
  }

  private static Set<Long> longs(List<JsonNode> rows, String field) {
    Set<Long> values = new HashSet<>();
    rows.forEach(row -> values.add(row.get(field).asLong()));
    return values;
  }

  private static List<JsonNode> with(JsonNode rows, String field, Set<Long> wanted) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode row : rows) {
      if (wanted.contains(row.get(field).asLong())) {
        found.add(row);
      }
    }
    return found;
  }

  private ApiResponse scores(ApiRequest request) {
    long room = RoomHandlers.find(world, request).get("id").asLong();
    long item = request.id("playlist");
    requireItem(room, item);
    boolean ascending = "score_asc".equals(request.text("sort"));
    Comparator<ObjectNode> best =
        Comparator.<ObjectNode>comparingLong(row -> -row.get("total_score").asLong())
            .thenComparing(row -> row.get("id").asLong());
    Comparator<ObjectNode> order = ascending ? best.reversed() : best;
    List<ObjectNode> all =
        world.table("room_scores").all().stream()
            .filter(row -> row.get("playlist_item_id").asLong() == item)
            .sorted(order)
            .toList();
    ObjectNode cursor = Cursors.read(request);
    List<ObjectNode> left =
        all.stream()
            .filter(row -> !cursor.has("score_id") || order.compare(row, at(cursor)) > 0)
            .toList();
    int limit = request.limit(SCORES, SCORES);
    List<ObjectNode> page = left.subList(0, Math.min(limit, left.size()));
    ObjectNode answer = Json.object();
    ObjectNode params = answer.putObject("params");
    params.put("limit", limit).put("sort", ascending ? "score_asc" : "score_desc");
    ArrayNode shown = answer.putArray("scores");
    page.forEach(row -> shown.add(shown(row, request)));
    answer.put("total", all.size());
    answer.putNull("user_score");
    Long user = request.userId();
    for (int i = 0; user != null && i < all.size(); i++) {
      if (all.get(i).get("user_id").asLong() == user) {
        answer.set("user_score", shown(all.get(i), request).put("position", i + 1));
      }
    }
    Cursors.write(answer, left.size() > limit ? next(page.get(limit - 1)) : null);
    return ApiResponse.json(answer);
  }

  private ObjectNode shown(ObjectNode row, ApiRequest request) {
    ObjectNode shown = row.deepCopy();
    shown.set("current_user_attributes", views.pin(row, request));
    return shown;
  }

  private void requireItem(long room, long item) {
    ArrayNode items = Json.array(List.of());
    world
        .table("rooms")
        .find(room)
        .ifPresent(
            row -> {
              row.path("playlist").forEach(items::add);
              items.add(row.path("current_playlist_item"));
            });
    if (with(items, "id", Set.of(item)).isEmpty()) {
      throw new ApiError(404, "Specified Multiplayer\\PlaylistItem couldn't be found.");
    }
  }

  private static ObjectNode at(ObjectNode cursor) {
    ObjectNode row = Json.object();
    row.set("total_score", cursor.get("total_score"));
    row.set("id", cursor.get("score_id"));
    return row;
  }

  private static ObjectNode next(ObjectNode last) {
    ObjectNode cursor = Json.object();
    cursor.set("total_score", last.get("total_score"));
    cursor.set("score_id", last.get("id"));
    return cursor;
  }
}
