package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A multiplayer room, open for a week. As JSON, it has the server's fields; its {@code playlist}
 * may be a list of beatmaps' ids.
 */
public final class NewRoom extends Addition<NewRoom> {
  private static final long EXAMPLE = 1;
  private static final String PLAYLIST = "playlist";

  NewRoom(ObjectNode fields) {
    super(fields);
  }

  /**
   * Starts with who opened it.
   *
   * @param host the user's id
   * @param name the room's name
   * @return a room for playlists
   */
  public static NewRoom of(long host, String name) {
    return new NewRoom(nothing()).with("user_id", host).with("name", name);
  }

  /**
   * Chooses what is played.
   *
   * @param beatmaps the beatmaps' ids, one at least
   * @return this
   */
  public NewRoom playlist(Long... beatmaps) {
    return with(PLAYLIST, List.of(beatmaps));
  }

  /**
   * Chooses the kind of room.
   *
   * @param type {@code playlists}, {@code head_to_head} or {@code team_versus}
   * @return this
   */
  public NewRoom type(String type) {
    return with("type", type);
  }

  @Override
  long put(World world, Instant now) {
    ObjectNode fields = fields();
    ObjectNode example = require(world.table("rooms"), "room", json(EXAMPLE)).deepCopy();
    long id = id(fields, world.table("rooms"));
    ObjectNode row = merge(world.table("rooms"), id, general(example, now), fields);
    ObjectNode host = require(world.users(), "user", row.path("user_id"));
    row.set("host", like(example.get("host"), host));
    if (!list(fields, PLAYLIST).isMissingNode()) {
      fillPlaylist(world, row, example.get(PLAYLIST).get(0), now);
    }
    if (row.path(PLAYLIST).isEmpty()) {
      throw new IllegalArgumentException("a room needs a playlist of one beatmap at least");
    }
    world.table("rooms").put(row);
    return id;
  }

  private static ObjectNode general(ObjectNode example, Instant now) {
    Instant start = now.truncatedTo(ChronoUnit.SECONDS);
    ObjectNode general = example.deepCopy();
    general.remove(List.of("current_playlist_item", "participants", PLAYLIST));
    general.putArray("recent_participants");
    return general
        .put("participant_count", 0)
        .put("starts_at", start.toString())
        .put("ends_at", start.plus(7, ChronoUnit.DAYS).toString());
  }

  private static void fillPlaylist(World world, ObjectNode row, JsonNode example, Instant now) {
    JsonNode given = row.get(PLAYLIST);
    ArrayNode filled = row.putArray(PLAYLIST);
    ArrayNode rulesets = row.objectNode().putArray("ruleset_ids");
    double least = Double.MAX_VALUE;
    double most = 0;
    for (JsonNode entry : given) {
      ObjectNode beatmap =
          require(world.beatmaps(), "beatmap", entry.isObject() ? entry.path("beatmap_id") : entry);
      ObjectNode item = item(world, row, example.deepCopy(), beatmap, now);
      item.put("playlist_order", filled.size());
      if (entry instanceof ObjectNode own) {
        item.setAll(own);
      }
      filled.add(item);
      rulesets.add(item.get("ruleset_id"));
      least = Math.min(least, beatmap.get("difficulty_rating").asDouble());
      most = Math.max(most, beatmap.get("difficulty_rating").asDouble());
    }
    if (!filled.isEmpty()) {
      row.set("current_playlist_item", filled.get(0).deepCopy());
      row.putObject("difficulty_range").put("max", most).put("min", least);
      ObjectNode counts = row.putObject("playlist_item_stats");
      counts.put("count_active", filled.size()).put("count_total", filled.size());
      counts.set("ruleset_ids", rulesets);
    }
  }

  private static ObjectNode item(
      World world, ObjectNode room, ObjectNode item, ObjectNode beatmap, Instant now) {
    ObjectNode set = require(world.beatmapsets(), "beatmapset", beatmap.get("beatmapset_id"));
    ObjectNode shown = like(item.get("beatmap"), beatmap);
    shown.set("beatmapset", like(item.get("beatmap").get("beatmapset"), set));
    item.set("beatmap", shown);
    item.put("id", nextItem(world, room));
    item.put("room_id", room.get("id").asLong());
    item.set("beatmap_id", beatmap.get("id"));
    item.set("ruleset_id", beatmap.get("mode_int"));
    item.set("owner_id", room.get("user_id"));
    item.put("created_at", now.truncatedTo(ChronoUnit.SECONDS).toString());
    item.putArray("allowed_mods");
    item.putArray("required_mods");
    return item;
  }

  private static long nextItem(World world, ObjectNode own) {
    Stream<ObjectNode> rooms = Stream.concat(world.table("rooms").all().stream(), Stream.of(own));
    return 1
        + rooms
            .flatMap(room -> StreamSupport.stream(room.path(PLAYLIST).spliterator(), false))
            .mapToLong(item -> item.path("id").asLong())
            .max()
            .orElse(0);
  }
}
