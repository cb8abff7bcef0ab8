package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;

/** Collects multiplayer rooms, what their players reached, and what happened in them. */
final class RoomHarvest {
  private static final long ROOM = 1_000_000;

  private final World world;

  RoomHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    String path = exchange.request().path().replaceFirst("^/api/v2/", "");
    JsonNode body = exchange.response().body();
    if (exchange.group().equals("rooms")) {
      String query = String.valueOf(exchange.request().query());
      if (path.equals("rooms")) {
        (body.isArray() ? body : body.path("rooms")).forEach(room -> listed(room, query, exchange));
      } else if (path.matches("rooms/(\\d+|latest)")) {
        room(body);
      } else if (path.endsWith("/leaderboard")) {
        body.get("leaderboard").forEach(this::reached);
      } else if (path.endsWith("/events") && query.equals("null")) {
        world.putDocument("room_events:" + ApiPaths.idAfter(path, "rooms"), body);
      }
    } else if (path.matches("rooms/\\d+/playlist/\\d+/scores")) {
      body.path("scores").forEach(score -> world.table("room_scores").merge((ObjectNode) score));
    }
  }

  private void listed(JsonNode shown, String query, RecordedExchange exchange) {
    ObjectNode room = room(shown);
    if (query.startsWith("season_id=")) {
      room.put("season_id", query.substring("season_id=".length()));
    }
    if (query.startsWith("mode=participated")) {
      room.withArray("participants").add(RecordedUsers.of(exchange.request().token()));
    }
  }

  private ObjectNode room(JsonNode shown) {
    ObjectNode row = shown.deepCopy();
    if (row.remove("current_user_score") instanceof ObjectNode score) {
      reached(score);
    }
    world.table("rooms").merge(row);
    return world.table("rooms").find(row.get("id").asLong()).orElseThrow();
  }

  private void reached(JsonNode shown) {
    ObjectNode row = shown.deepCopy();
    row.put("id", row.get("room_id").asLong() * ROOM + row.get("user_id").asLong());
    world.table("room_users").merge(row);
  }
}
