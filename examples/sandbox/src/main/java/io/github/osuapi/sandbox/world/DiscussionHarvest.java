package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;

/** Collects discussions of beatmapsets, their posts and votes, and what happened to beatmapsets. */
final class DiscussionHarvest {
  private final World world;

  DiscussionHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    JsonNode body = exchange.response().body();
    if (exchange.group().equals("discussions")) {
      body.path("discussions").forEach(this::discussion);
      body.path("included_discussions").forEach(this::discussion);
      body.path("posts").forEach(post -> post(post, reply(post)));
      body.path("votes").forEach(vote -> world.table("discussion_votes").merge((ObjectNode) vote));
    } else if (exchange.group().equals("beatmapset_events")) {
      for (JsonNode event : body.path("events")) {
        world.table("beatmapset_events").merge((ObjectNode) event);
        if (event.has("discussion")) {
          discussion(event.get("discussion"));
        }
      }
    }
  }

  private void discussion(JsonNode shown) {
    ObjectNode row = shown.deepCopy();
    row.remove("current_user_attributes");
    world.table("discussions").merge(row);
    if (shown.has("starting_post")) {
      post(shown.get("starting_post"), "first");
    }
  }

  private void post(JsonNode shown, String type) {
    ObjectNode row = shown.deepCopy();
    row.put("post_type", type);
    world.table("discussion_posts").merge(row);
  }

  private static String reply(JsonNode post) {
    return post.get("system").asBoolean() ? "system" : "reply";
  }
}
