package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.World;

/** Gives a player a place in the performance ranking. */
final class RankingPlace {
  private static final String SHAPE = ranking("osu");

  private RankingPlace() {}

  /**
   * Puts a player before whoever has the same rank or a worse one, and out of the place that the
   * player had.
   *
   * @param user the player's row
   * @param statistics the player's statistics; without a rank there is no place
   */
  static void put(World world, String ruleset, ObjectNode user, ObjectNode statistics) {
    JsonNode shape = world.document(SHAPE).get(0);
    if (!world.document(ranking(ruleset)).isArray()) {
      world.putDocument(ranking(ruleset), statistics.arrayNode());
    }
    ArrayNode ranking = (ArrayNode) world.document(ranking(ruleset));
    for (int i = ranking.size() - 1; i >= 0; i--) {
      if (ranking.get(i).at("/user/id").asLong() == user.get("id").asLong()) {
        ranking.remove(i);
      }
    }
    int rank = statistics.path("global_rank").asInt();
    if (rank > 0) {
      int place = 0;
      while (place < ranking.size() && ranking.get(place).path("global_rank").asInt() < rank) {
        place++;
      }
      ObjectNode entry = shaped(shape, statistics).put("rank_change_since_30_days", 0);
      ranking.insert(place, entry.set("user", shaped(shape.get("user"), user)));
    }
  }

  /** Returns the fields that a recorded one has, each with the value of another. */
  private static ObjectNode shaped(JsonNode shape, ObjectNode values) {
    ObjectNode shaped = values.objectNode();
    shape.fieldNames().forEachRemaining(name -> shaped.set(name, values.get(name)));
    return shaped;
  }

  private static String ranking(String ruleset) {
    return "ranking:" + ruleset + "/performance";
  }
}
