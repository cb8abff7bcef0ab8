package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A score, set now. As JSON, it has the server's fields, in the current format. */
public final class NewScore extends Addition<NewScore> {
  /** The field that tells added scores from recorded ones. No answer shows it. */
  public static final String ADDED = "added";

  private static final long EXAMPLE = 1;

  NewScore(ObjectNode fields) {
    super(fields);
  }

  /**
   * Starts with who played what.
   *
   * @param user the user's id
   * @param beatmap the beatmap's id
   * @return a passed score in the beatmap's ruleset, without mods
   */
  public static NewScore of(long user, long beatmap) {
    return new NewScore(nothing()).with("user_id", user).with("beatmap_id", beatmap);
  }

  /**
   * Chooses the performance points.
   *
   * @param value the points, from 0
   * @return this
   */
  public NewScore pp(double value) {
    return with("pp", value);
  }

  /**
   * Chooses the accuracy.
   *
   * @param share 0 to 1
   * @return this
   */
  public NewScore accuracy(double share) {
    return with("accuracy", share);
  }

  /**
   * Chooses the grade.
   *
   * @param grade the server's word for it, for example {@code SH}
   * @return this
   */
  public NewScore rank(String grade) {
    return with("rank", grade);
  }

  /**
   * Chooses the total score, which leaderboards go by.
   *
   * @param value the score
   * @return this
   */
  public NewScore totalScore(long value) {
    return with("total_score", value);
  }

  /**
   * Chooses the mods. {@code with("mods", ...)} takes acronyms, and mods with settings.
   *
   * @param acronyms for example {@code HD}, {@code DT}
   * @return this
   */
  public NewScore mods(String... acronyms) {
    return with("mods", List.of(acronyms));
  }

  /**
   * Chooses when it was set. The server calls a score recent for a day.
   *
   * @param time the end of the play
   * @return this
   */
  public NewScore endedAt(Instant time) {
    return with("ended_at", time.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /**
   * Makes it a fail, which gives no points. The server keeps no fails, so only the recent scores
   * show it.
   *
   * @return this
   */
  public NewScore failed() {
    return with("passed", false).with("rank", "F").with("pp", null);
  }

  @Override
  long put(World world, Instant now) {
    ObjectNode fields = fields();
    ScoreFields.complete(fields);
    long id = id(fields, world.scores());
    boolean isNew = world.scores().find(id).isEmpty();
    ObjectNode row = merge(world.scores(), id, general(world, now), fields);
    ObjectNode beatmap = require(world.beatmaps(), "beatmap", row.path("beatmap_id"));
    ObjectNode user = require(world.users(), "user", row.path("user_id"));
    if (isNew && !fields.has("ruleset_id")) {
      row.set("ruleset_id", beatmap.get("mode_int"));
    }
    if (isNew && !fields.has("started_at")) {
      Instant end = Instant.parse(row.get("ended_at").asText());
      row.put("started_at", end.minusSeconds(beatmap.get("total_length").asLong()).toString());
    }
    if (fields.has("passed") && !fields.has("preserve")) {
      row.set("preserve", row.get("passed"));
    }
    if (isNew || fields.has("ended_at")) {
      row.put(ADDED, true);
    }
    row.set("replay", row.get("has_replay"));
    world.scores().put(row);
    if (isNew && row.get("passed").asBoolean()) {
      String ruleset = Rulesets.NAMES.get(row.get("ruleset_id").asInt());
      ObjectNode profile = world.profile(user.get("id").asLong(), ruleset);
      profile.put("scores_best_count", profile.path("scores_best_count").asInt(0) + 1);
    }
    return id;
  }

  private static ObjectNode general(World world, Instant now) {
    ObjectNode general = require(world.scores(), "score", json(EXAMPLE)).deepCopy();
    general.putArray("mods");
    general.remove("rank_global");
    return general
        .put("rank", "S")
        .put("pp", 100)
        .put("ended_at", now.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
