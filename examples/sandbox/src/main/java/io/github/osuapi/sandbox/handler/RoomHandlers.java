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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** {@code rooms}: the list, one of them, and its leaderboard. */
final class RoomHandlers {
  private static final int MOST = 250;
  private static final int LEADERS = 50;
  private static final int OBJECT_VERSION = 99_999_999;
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "playlists", Set.of("playlists"),
          "realtime", Set.of("head_to_head", "team_versus"),
          "ranked-play", Set.of("matchmaking"));
  private static final Set<String> CATEGORIES =
      Set.of("normal", "spotlight", "featured_artist", "daily_challenge");
  private static final Shape ROOM =
      Shape.of(
          "id",
          "name",
          "description",
          "category",
          "status",
          "type",
          "user_id",
          "starts_at",
          "ends_at",
          "max_attempts",
          "max_participants",
          "participant_count",
          "channel_id",
          "active",
          "has_password",
          "queue_mode",
          "auto_skip",
          "pinned");
  private static final Shape LISTED =
      ROOM.and(
          "current_playlist_item",
          "difficulty_range",
          "host",
          "playlist_item_stats",
          "recent_participants");
  private static final Shape SHOWN = ROOM.and("host", "playlist", "recent_participants");
  private static final Shape REACHED =
      Shape.of("accuracy", "attempts", "completed", "pp", "room_id", "total_score", "user_id");
  private static final Comparator<ObjectNode> NEWEST =
      Comparator.<ObjectNode>comparingLong(room -> room.get("id").asLong()).reversed();

  private final World world;

  RoomHandlers(World world) {
    this.world = world;
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET rooms", this::index,
        "GET rooms/{room}", this::show,
        "GET rooms/{room}/leaderboard", this::leaderboard);
  }

  static ObjectNode find(World world, ApiRequest request) {
    return world
        .table("rooms")
        .find(request.id("room"))
        .orElseThrow(() -> new ApiError(404, "Specified Multiplayer\\Room couldn't be found."));
  }

  private ApiResponse index(ApiRequest request) {
    List<ObjectNode> page =
        world.table("rooms").all().stream()
            .filter(asked(request).and(after(request)))
            .filter(room -> room.has("current_playlist_item"))
            .sorted(order(request))
            .limit(Math.max(1, Math.min(MOST, request.number("limit", MOST))))
            .toList();
    ArrayNode rooms = Json.array(List.of());
    page.forEach(room -> rooms.add(LISTED.of(room)));
    if (request.apiVersion() < OBJECT_VERSION) {
      return ApiResponse.json(rooms);
    }
    ObjectNode answer = Json.object();
    answer.set("rooms", rooms);
    Cursors.write(answer, page.isEmpty() ? null : cursor(page.get(page.size() - 1)));
    return ApiResponse.json(answer);
  }

  private static ObjectNode cursor(ObjectNode last) {
    ObjectNode cursor = Json.object();
    cursor.set("pinned", last.get("pinned"));
    cursor.set("id", last.get("id"));
    return cursor;
  }

  private static Predicate<ObjectNode> after(ApiRequest request) {
    ObjectNode cursor = Cursors.read(request);
    if (!cursor.has("id")) {
      return room -> true;
    }
    boolean pinned = cursor.path("pinned").asBoolean();
    long id = cursor.path("id").asLong();
    return room ->
        room.get("pinned").asBoolean() == pinned
            ? room.get("id").asLong() < id
            : !room.get("pinned").asBoolean();
  }

  private static Predicate<ObjectNode> asked(ApiRequest request) {
    Set<String> types =
        TYPES.getOrDefault(
            Optional.ofNullable(request.text("type_group")).orElse("playlists"),
            Set.of("playlists"));
    String category = request.text("category");
    String season = request.text("season_id");
    Predicate<ObjectNode> wanted =
        room ->
            types.contains(room.get("type").asText())
                && (category == null
                    || !CATEGORIES.contains(category)
                    || room.get("category").asText().equals(category))
                && (season == null || room.path("season_id").asText().equals(season));
    return wanted.and(mode(request));
  }

  private static Predicate<ObjectNode> mode(ApiRequest request) {
    Long user = request.userId();
    Predicate<ObjectNode> active = room -> room.get("active").asBoolean();
    return switch (Optional.ofNullable(request.text("mode")).orElse("active")) {
      case "all" -> room -> true;
      case "ended" -> active.negate();
      case "owned" -> room -> user != null && room.get("user_id").asLong() == user;
      case "participated" -> room -> user != null && hasPlayed(room, user);
      default -> active;
    };
  }

  private static boolean hasPlayed(ObjectNode room, long user) {
    for (JsonNode id : room.path("participants")) {
      if (id.asLong() == user) {
        return true;
      }
    }
    return false;
  }

  private static Comparator<ObjectNode> order(ApiRequest request) {
    String usual = "ended".equals(request.text("mode")) ? "ended" : "created";
    if (Optional.ofNullable(request.text("sort")).orElse(usual).equals("ended")) {
      return Comparator.<ObjectNode, String>comparing(room -> room.path("ends_at").asText())
          .reversed();
    }
    return Comparator.<ObjectNode, Boolean>comparing(room -> !room.get("pinned").asBoolean())
        .thenComparing(NEWEST);
  }

  private ApiResponse show(ApiRequest request) {
    ObjectNode room =
        request.variable("room").equals("latest")
            ? world.table("rooms").all().stream()
                .filter(row -> row.get("category").asText().equals("featured_artist"))
                .min(NEWEST)
                .orElseThrow(ApiError::notFound)
            : find(world, request);
    ObjectNode shown = SHOWN.of(room);
    if (!shown.has("playlist")) {
      shown.putArray("playlist").add(room.get("current_playlist_item"));
    }
    Long user = request.userId();
    if (user != null) {
      shown.set("current_user_score", ofUser(room, user));
    }
    return ApiResponse.json(shown);
  }

  private ObjectNode ofUser(ObjectNode room, long user) {
    long id = room.get("id").asLong();
    Optional<ObjectNode> row =
        world.table("room_users").all().stream()
            .filter(r -> r.get("room_id").asLong() == id && r.get("user_id").asLong() == user)
            .findFirst();
    ObjectNode shown = Json.object();
    row.ifPresentOrElse(
        r -> shown.setAll(REACHED.of(r)),
        () ->
            shown
                .put("accuracy", 0)
                .put("attempts", 0)
                .put("completed", 0)
                .put("pp", 0)
                .put("room_id", id)
                .put("total_score", 0)
                .put("user_id", user));
    shown.set(
        "playlist_item_attempts",
        row.map(r -> r.get("playlist_item_attempts")).orElseGet(() -> Json.array(List.of())));
    return shown;
  }

  private ApiResponse leaderboard(ApiRequest request) {
    long room = find(world, request).get("id").asLong();
    List<ObjectNode> all =
        world.table("room_users").all().stream()
            .filter(row -> row.get("room_id").asLong() == room)
            .sorted(
                Comparator.<ObjectNode>comparingLong(row -> row.get("total_score").asLong())
                    .reversed())
            .toList();
    int limit = request.limit(LEADERS, LEADERS);
    ObjectNode answer = Json.object();
    ArrayNode leaderboard = answer.putArray("leaderboard");
    all.stream()
        .skip((Math.max(1, request.number("page", 1)) - 1L) * limit)
        .limit(limit)
        .forEach(row -> leaderboard.add(reached(row)));
    answer.putNull("user_score");
    Long user = request.userId();
    for (int i = 0; user != null && i < all.size(); i++) {
      if (all.get(i).get("user_id").asLong() == user) {
        answer.set("user_score", reached(all.get(i)).put("position", i + 1));
      }
    }
    return ApiResponse.json(answer);
  }

  private static ObjectNode reached(ObjectNode row) {
    ObjectNode shown = row.deepCopy();
    shown.remove(List.of("id", "playlist_item_attempts"));
    return shown;
  }
}
