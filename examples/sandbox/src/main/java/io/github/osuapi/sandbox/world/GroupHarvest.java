package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;

/** Collects what groups other things: packs of beatmapsets, and teams of users. */
final class GroupHarvest {
  private final World world;

  GroupHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    JsonNode body = exchange.response().body();
    if (exchange.group().equals("packs")) {
      body.path("beatmap_packs").forEach(pack -> pack((ObjectNode) pack));
      if (body.has("beatmapsets")) {
        pack((ObjectNode) body);
      }
    } else if (exchange.group().equals("teams") && body.has("members")) {
      team((ObjectNode) body);
    }
  }

  /** The number in a pack's tag is its id, which no answer shows but the cursor. */
  private void pack(ObjectNode shown) {
    ObjectNode row = shown.deepCopy();
    row.remove("user_completion_data");
    row.put("id", Long.parseLong(row.get("tag").asText().replaceAll("\\D", "")));
    JsonNode sets = row.remove("beatmapsets");
    if (sets != null) {
      ids(row.putArray("sets"), sets);
    }
    world.table("packs").merge(row);
  }

  private void team(ObjectNode shown) {
    ObjectNode row = shown.deepCopy();
    row.set("leader", row.get("leader").get("id"));
    JsonNode members = row.remove("members");
    ids(row.putArray("members"), members);
    world.table("teams").merge(row);
  }

  private static void ids(ArrayNode ids, JsonNode things) {
    things.forEach(thing -> ids.add(thing.get("id").asLong()));
  }
}
