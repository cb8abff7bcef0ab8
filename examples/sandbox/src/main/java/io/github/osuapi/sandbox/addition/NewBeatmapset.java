package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.World;
import java.time.Instant;
import java.util.List;

/**
 * A ranked beatmapset. As JSON, it has the server's fields; {@code beatmaps} lists its beatmaps, as
 * {@link NewBeatmap} reads them.
 */
public final class NewBeatmapset extends Addition<NewBeatmapset> {
  private static final long EXAMPLE = 501;
  private static final String BEATMAPS = "beatmaps";

  NewBeatmapset(ObjectNode fields) {
    super(fields);
  }

  /**
   * Starts with what it is called.
   *
   * @param artist the artist
   * @param title the title
   * @return a beatmapset without beatmaps, which no search finds until it has one
   */
  public static NewBeatmapset of(String artist, String title) {
    return new NewBeatmapset(nothing())
        .with("artist", artist)
        .with("artist_unicode", artist)
        .with("title", title)
        .with("title_unicode", title);
  }

  /**
   * Chooses who made it.
   *
   * @param user the user's id; left out, it is one of the seeded mappers
   * @return this
   */
  public NewBeatmapset creator(long user) {
    return with("user_id", user);
  }

  /**
   * Chooses the status, of its beatmaps too where they have no other.
   *
   * @param status {@code graveyard}, {@code wip}, {@code pending}, {@code ranked}, {@code
   *     approved}, {@code qualified} or {@code loved}
   * @return this
   */
  public NewBeatmapset status(String status) {
    return with("status", status);
  }

  /**
   * Adds a beatmap.
   *
   * @param beatmap the beatmap
   * @return this
   */
  public NewBeatmapset beatmap(NewBeatmap beatmap) {
    append(BEATMAPS, beatmap.fields());
    return this;
  }

  @Override
  long put(World world, Instant now) {
    ObjectNode fields = fields();
    JsonNode beatmaps = list(fields, BEATMAPS);
    fields.remove(BEATMAPS);
    long id = id(fields, world.beatmapsets());
    ObjectNode row = merge(world.beatmapsets(), id, general(world, id), fields);
    row.set("creator", require(world.users(), "user", row.path("user_id")).get("username"));
    if (RankedStatus.isIn(fields)) {
      RankedStatus.apply(fields, row);
      RankedStatus.date(fields, row, now);
      applyToBeatmaps(world, row);
    }
    world.beatmapsets().put(row);
    for (int i = 0; i < beatmaps.size(); i++) {
      NewBeatmap.read(beatmaps.get(i)).in(id).readAt(BEATMAPS, i).addTo(world, now);
    }
    return id;
  }

  private static void applyToBeatmaps(World world, ObjectNode set) {
    for (String kind : List.of("beatmaps", "converts")) {
      for (ObjectNode beatmap : world.table(kind).all()) {
        if (beatmap.path("beatmapset_id").asLong() == set.get("id").asLong()) {
          RankedStatus.apply(set, beatmap);
        }
      }
    }
  }

  private static ObjectNode general(World world, long id) {
    ObjectNode general = require(world.beatmapsets(), "beatmapset", json(EXAMPLE)).deepCopy();
    general.remove(
        List.of(
            "current_nominations",
            "pack_tags",
            "recent_favourites",
            "related_tags",
            "related_users"));
    ObjectNode covers = (ObjectNode) general.get("covers");
    covers
        .properties()
        .forEach(
            cover ->
                cover.setValue(
                    json(cover.getValue().asText().replace("/" + EXAMPLE + "/", "/" + id + "/"))));
    return general.put("favourite_count", 0).put("play_count", 0).put("spotlight", false);
  }
}
