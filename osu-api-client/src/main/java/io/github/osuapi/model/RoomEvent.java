package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.Identified;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a multiplayer room.
 *
 * @param createdAt when it happened; null if the server has none
 * @param eventType what it was
 * @param id the event's id
 * @param playlistItemId the id of the item that it is about; null without one
 * @param userId the id of who did it; null if nobody did
 */
@JsonModel
public record RoomEvent(
    @Nullable Instant createdAt,
    RoomEventType eventType,
    long id,
    @Nullable Long playlistItemId,
    @Nullable Long userId)
    implements Identified {}
