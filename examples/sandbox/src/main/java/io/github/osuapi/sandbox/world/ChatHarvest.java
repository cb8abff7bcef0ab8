package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;
import java.util.List;

/** Collects chat channels, who is in them, and their messages, as they were before any write. */
final class ChatHarvest {
  private static final List<String> CHANNEL =
      List.of(
          "channel_id",
          "description",
          "icon",
          "message_length_limit",
          "moderated",
          "name",
          "type",
          "uuid");

  private final World world;

  ChatHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    if (exchange.group().equals("chat")) {
      long viewer = RecordedUsers.of(exchange.request().token());
      walk(viewer, exchange.response().body());
    }
  }

  private void walk(long viewer, JsonNode node) {
    if (!node.isContainerNode()) {
      return;
    }
    if (node.has("message_id")) {
      ObjectNode row = node.deepCopy();
      row.remove("sender");
      row.set("id", node.get("message_id"));
      world.table("messages").merge(row);
    } else if (node.has("channel_id") && node.has("type")) {
      channel(viewer, (ObjectNode) node);
    }
    node.forEach(child -> walk(viewer, child));
  }

  private void channel(long viewer, ObjectNode shown) {
    ObjectNode row = shown.objectNode();
    row.set("id", shown.get("channel_id"));
    CHANNEL.forEach(field -> row.set(field, shown.get(field)));
    world.table("channels").merge(row);
    ObjectNode known = world.table("channels").find(row.get("id").asLong()).orElseThrow();
    ArrayNode members = known.withArray("members");
    if (shown.has("current_user_attributes")) {
      add(members, viewer);
      known.set("read:" + viewer, shown.get("last_read_id"));
    }
    if (shown.has("last_message_id")) {
      known.set("last_message_id", shown.get("last_message_id"));
    }
    shown.path("users").forEach(user -> add(members, user.asLong()));
  }

  private static void add(ArrayNode members, long user) {
    for (JsonNode member : members) {
      if (member.asLong() == user) {
        return;
      }
    }
    members.add(user);
  }
}
