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

  /** Adds the first posts that no record shows, with no text. */
  void complete() {
    for (ObjectNode topic : world.table("topics").all()) {
      ObjectNode post = topic.objectNode();
      post.set("created_at", topic.get("created_at"));
      post.putNull("deleted_at");
      post.putNull("edited_at");
      post.putNull("edited_by_id");
      post.set("forum_id", topic.get("forum_id"));
      post.set("id", topic.get("first_post_id"));
      post.set("topic_id", topic.get("id"));
      post.set("user_id", topic.get("user_id"));
      post.putObject("body").put("html", "<div class='bbcode'></div>").put("raw", "");
      world.table("posts").merge(post);
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
