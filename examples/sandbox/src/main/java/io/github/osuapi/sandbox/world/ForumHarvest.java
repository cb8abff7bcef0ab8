package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;

/** Collects forums, topics and posts, as they were before any write. */
final class ForumHarvest {
  private final World world;

  ForumHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    if (exchange.group().equals("forums")) {
      JsonNode body = exchange.response().body();
      if (body.has("forums")) {
        world.putDocument("forums", body.get("forums"));
      }
      walk(body);
    }
  }

  private void walk(JsonNode node) {
    if (!node.isContainerNode()) {
      return;
    }
    if (node.has("first_post_id")) {
      world.table("topics").merge((ObjectNode) node);
    } else if (node.has("topic_id")) {
      world.table("posts").merge((ObjectNode) node);
    } else if (node.has("subforums")) {
      world.table("forums").merge((ObjectNode) node);
    }
    node.forEach(this::walk);
  }
}
