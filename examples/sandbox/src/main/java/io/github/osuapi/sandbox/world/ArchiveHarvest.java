package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;

/** Collects what only grows: events and multiplayer matches. */
final class ArchiveHarvest {
  private final World world;

  ArchiveHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    JsonNode body = exchange.response().body();
    if (exchange.group().equals("events")) {
      body.path("events").forEach(event -> world.table("events").merge((ObjectNode) event));
    } else if (exchange.group().equals("matches")) {
      body.path("matches").forEach(match -> world.table("matches").merge((ObjectNode) match));
      if (body.has("match")) {
        match(body);
      }
    }
  }

  /** A match that is refused to a user is there, but private. */
  void refused(RecordedExchange exchange) {
    String path = exchange.request().path();
    if (exchange.response().status() == 403 && path.matches(".*/matches/\\d+")) {
      ObjectNode match = JsonNodeFactory.instance.objectNode();
      world.table("private_matches").merge(match.put("id", ApiPaths.idAfter(path, "matches")));
    }
  }

  private void match(JsonNode body) {
    ObjectNode match = body.get("match").deepCopy();
    world.table("matches").merge(match);
    for (JsonNode event : body.get("events")) {
      ObjectNode row = event.deepCopy();
      row.set("of_match", match.get("id"));
      world.table("match_events").merge(row);
    }
  }
}
