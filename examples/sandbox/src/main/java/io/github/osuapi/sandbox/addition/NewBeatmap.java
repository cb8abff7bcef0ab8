package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A beatmap of a beatmapset. As JSON, it has the server's fields. */
public final class NewBeatmap extends Addition<NewBeatmap> {
  private static final long EXAMPLE = 7001;

  private NewBeatmap(ObjectNode fields) {
    super(fields);
  }

  /**
   * Starts with the name of the difficulty.
   *
   * @param version for example {@code Insane}
   * @return a beatmap of the ruleset osu!
   */
  public static NewBeatmap named(String version) {
    return new NewBeatmap(nothing()).with("version", version);
  }

  static NewBeatmap read(JsonNode fields) {
    if (!(fields instanceof ObjectNode object)) {
      throw new IllegalArgumentException(
          "beatmaps are JSON objects with the server's fields, but got " + fields);
    }
    return new NewBeatmap(object.deepCopy());
  }

  /**
   * Chooses the beatmapset, where it is not added together with one.
   *
   * @param beatmapset the beatmapset's id
   * @return this
   */
  public NewBeatmap in(long beatmapset) {
    return with("beatmapset_id", beatmapset);
  }

  /**
   * Chooses the ruleset.
   *
   * @param ruleset {@code osu}, {@code taiko}, {@code fruits} or {@code mania}
   * @return this
   */
  public NewBeatmap ruleset(String ruleset) {
    return with("mode", ruleset);
  }

  /**
   * Chooses the star rating.
   *
   * @param stars the rating, from 0
   * @return this
   */
  public NewBeatmap stars(double stars) {
    return with("difficulty_rating", stars);
  }

  @Override
  long put(World world, Instant now) {
    ObjectNode fields = fields();
    long id = id(fields, world.beatmaps());
    ObjectNode row = merge(world.beatmaps(), id, general(world, id), fields);
    ObjectNode set = require(world.beatmapsets(), "beatmapset", row.path("beatmapset_id"));
    int ruleset = Rulesets.id(row.get("mode").asText());
    if (ruleset < 0) {
      throw new IllegalArgumentException(
          "no ruleset '" + row.get("mode").asText() + "'. There are " + Rulesets.NAMES);
    }
    row.put("mode_int", ruleset);
    RankedStatus.apply(RankedStatus.isIn(fields) ? fields : set, row);
    if (!fields.has("user_id")) {
      row.set("user_id", set.get("user_id"));
    }
    ObjectNode owner = require(world.users(), "user", row.get("user_id"));
    row.putArray("owners")
        .addObject()
        .put("id", owner.get("id").asLong())
        .set("username", owner.get("username"));
    world.beatmaps().put(row);
    if (fields.has("difficulty_rating") || fields.has("max_combo")) {
      forgetAttributes(world, id);
    }
    return id;
  }

  /** Recorded ones belong to the beatmap as it was. */
  private static void forgetAttributes(World world, long id) {
    for (int i = 0; i < Rulesets.NAMES.size(); i++) {
      world.putDocument("attributes:" + i + ":" + id, MissingNode.getInstance());
    }
  }

  private static ObjectNode general(World world, long id) {
    ObjectNode general = require(world.beatmaps(), "beatmap", json(EXAMPLE)).deepCopy();
    general.remove(List.of("beatmapset_id", "failtimes", "top_tag_ids"));
    String checksum =
        UUID.nameUUIDFromBytes(Long.toString(id).getBytes(StandardCharsets.US_ASCII)).toString();
    return general
        .put("checksum", checksum.replace("-", ""))
        .put("url", World.RECORDED_HOST + "/beatmaps/" + id);
  }
}
