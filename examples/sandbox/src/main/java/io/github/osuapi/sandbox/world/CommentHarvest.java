package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;

/** Collects comments and what they are about, and blocks, as they were before any write. */
final class CommentHarvest {
  private final World world;

  CommentHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    JsonNode body = exchange.response().body();
    if (exchange.group().equals("comments")) {
      for (String list : new String[] {"comments", "included_comments", "pinned_comments"}) {
        body.path(list).forEach(comment -> world.table("comments").merge((ObjectNode) comment));
      }
      for (JsonNode meta : body.path("commentable_meta")) {
        if (meta.has("id")) {
          world.putDocument(
              "commentable:" + meta.get("type").asText() + ":" + meta.get("id").asText(), meta);
        }
      }
    } else if (exchange.name().equals("blocks/index")) {
      ArrayNode blocked = ((ArrayNode) body).arrayNode();
      body.forEach(relation -> blocked.add(relation.get("target_id")));
      world.putDocument("blocks:" + RecordedUsers.of(exchange.request().token()), blocked);
    }
  }
}
