package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;

/** Gives a player a place in the rankings of a ruleset. */
final class RankingPlace {
  private RankingPlace() {}

  /**
   * Puts a player's statistics among those that the rankings are made of, in place of the ones that
   * were there.
   *
   * @param user the player's row
   * @param statistics the player's statistics
   */
  static void put(World world, String ruleset, ObjectNode user, ObjectNode statistics) {
    JsonNode shape = world.ranked("osu").get(0);
    ArrayNode ranked = world.ranked(ruleset);
    for (int i = ranked.size() - 1; i >= 0; i--) {
      if (ranked.get(i).at("/user/id").asLong() == user.get("id").asLong()) {
        ranked.remove(i);
      }
    }
    ObjectNode entry = shaped(shape, statistics).put("rank_change_since_30_days", 0);
    ranked.add(entry.set("user", shaped(shape.get("user"), user)));
  }

  /** Shows a player in the rankings with new fields. */
  static void rename(World world, String ruleset, long user, ObjectNode fields) {
    for (JsonNode entry : world.ranked(ruleset)) {
      ObjectNode shown = (ObjectNode) entry.get("user");
      if (shown.path("id").asLong() == user) {
        List<String> names = new ArrayList<>();
        shown.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> Addition.copy(name, fields, shown));
      }
    }
  }

  /** Returns the fields that a recorded one has, each with the value of another. */
  private static ObjectNode shaped(JsonNode shape, ObjectNode values) {
    ObjectNode shaped = values.objectNode();
    shape.fieldNames().forEachRemaining(name -> shaped.set(name, values.get(name)));
    return shaped;
  }
}
