package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.IdPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what happened in a multiplayer room, and what belongs to it.
 *
 * @param beatmaps the beatmaps that were played
 * @param beatmapsets the beatmapsets of these
 * @param currentPlaylistItemId the id of the item to play now; null without one
 * @param events what happened, in order
 * @param firstEventId the id of the first event of the room; 0 without one
 * @param lastEventId the id of the last event of the room; 0 without one
 * @param playlistItems the items in these events, with scores
 * @param room the room
 * @param users the users in these events, with country
 */
@JsonModel
public record RoomEvents(
    List<Beatmap> beatmaps,
    List<Beatmapset> beatmapsets,
    @Nullable Long currentPlaylistItemId,
    List<RoomEvent> events,
    long firstEventId,
    long lastEventId,
    List<RoomPlaylistItem> playlistItems,
    Room room,
    List<User> users)
    implements IdPage<RoomEvent> {
  @Override
  public List<RoomEvent> items() {
    return events;
  }

  @Override
  public Long firstId() {
    return firstEventId;
  }

  @Override
  public Long lastId() {
    return lastEventId;
  }
}
