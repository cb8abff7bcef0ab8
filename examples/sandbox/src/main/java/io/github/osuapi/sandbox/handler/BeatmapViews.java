package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.List;

/** How answers show beatmaps and beatmapsets. */
final class BeatmapViews {
  /** What every mention of a beatmap shows. */
  static final Shape COMPACT =
      Shape.of(
          "beatmapset_id",
          "difficulty_rating",
          "id",
          "lazer_only",
          "mode",
          "status",
          "total_length",
          "user_id",
          "version");

  /** A beatmap. */
  static final Shape BEATMAP =
      COMPACT.and(
          "accuracy",
          "ar",
          "bpm",
          "checksum",
          "convert",
          "count_circles",
          "count_sliders",
          "count_spinners",
          "cs",
          "deleted_at",
          "drain",
          "hit_length",
          "is_scoreable",
          "last_updated",
          "mode_int",
          "passcount",
          "playcount",
          "ranked",
          "url");

  /** What every mention of a beatmapset shows. */
  static final Shape SET_COMPACT =
      Shape.of(
          "anime_cover",
          "artist",
          "artist_unicode",
          "covers",
          "creator",
          "favourite_count",
          "genre_id",
          "hype",
          "id",
          "language_id",
          "nsfw",
          "offset",
          "play_count",
          "preview_url",
          "source",
          "spotlight",
          "status",
          "title",
          "title_unicode",
          "track_id",
          "user_id",
          "video");

  /** A beatmapset. */
  static final Shape SET =
      SET_COMPACT.and(
          "availability",
          "bpm",
          "can_be_hyped",
          "deleted_at",
          "discussion_enabled",
          "discussion_locked",
          "is_scoreable",
          "last_updated",
          "legacy_thread_url",
          "nominations_summary",
          "ranked",
          "ranked_date",
          "rating",
          "storyboard",
          "submitted_date",
          "tags");

  private final World world;

  BeatmapViews(World world) {
    this.world = world;
  }

  ObjectNode beatmap(long id, Shape shape) {
    return world.beatmaps().find(id).map(shape::of).orElseThrow(() -> unseen("beatmap", id));
  }

  ObjectNode set(long id, Shape shape) {
    return world.beatmapsets().find(id).map(shape::of).orElseThrow(() -> unseen("beatmapset", id));
  }

  /** How often a user played a beatmap, as records show it. */
  int playcount(long user, long beatmap) {
    return world.document("playcount:" + user + ":" + beatmap).asInt(0);
  }

  /** Which tags a user gave a beatmap. */
  JsonNode tagIds(long user, long beatmap) {
    JsonNode known = world.document("tag_ids:" + user + ":" + beatmap);
    return known.isArray() ? known.deepCopy() : Json.array(List.of());
  }

  boolean isFavourite(long user, long set) {
    for (JsonNode id : world.document("favourites:" + user)) {
      if (id.asLong() == set) {
        return true;
      }
    }
    return false;
  }

  private static IllegalStateException unseen(String kind, long id) {
    return new IllegalStateException("no record shows " + kind + " " + id);
  }
}
