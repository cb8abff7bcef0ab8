package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;

/** Collects what answers show of the one who asks: plays, tags, favourites, pins. */
final class ViewerHarvest {
  private final World world;

  ViewerHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    String path = exchange.request().path();
    JsonNode body = exchange.response().body();
    long viewer = RecordedUsers.of(exchange.request().token());
    if (viewer >= 0) {
      plays(viewer, body);
    }
    if (path.equals("/api/v2/me/beatmapset-favourites")) {
      world.putDocument("favourites:" + viewer, body.get("beatmapset_ids"));
    }
    if (body.has("recommended_difficulty") && !body.get("recommended_difficulty").isNull()) {
      world.putDocument("recommended_difficulty:" + viewer, body.get("recommended_difficulty"));
    }
    if (path.endsWith("/scores/pinned") && !body.isEmpty()) {
      pins(ApiPaths.idAfter(path, "users"), (ArrayNode) body);
    }
  }

  private void plays(long viewer, JsonNode node) {
    if (!node.isContainerNode()) {
      return;
    }
    if (node.has("current_user_playcount")) {
      String key = viewer + ":" + node.get("id").asText();
      world.putDocument("playcount:" + key, node.get("current_user_playcount"));
      if (node.has("current_user_tag_ids")) {
        world.putDocument("tag_ids:" + key, node.get("current_user_tag_ids"));
      }
    }
    node.forEach(child -> plays(viewer, child));
  }

  private void pins(long user, ArrayNode pinned) {
    if (pinned.get(0).has("maximum_statistics")) {
      ObjectNode row = pinned.objectNode().put("id", user);
      ArrayNode ids = row.putArray("scores");
      pinned.forEach(score -> ids.add(score.get("id").asLong()));
      world.table("pins").merge(row);
    }
  }
}
