package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an item of a playlist was played.
 *
 * @param roomType how the room played
 * @param startedAt when it began
 * @param teams the teams by the ids of the users; absent without teams
 */
@JsonModel
public record RoomPlaylistItemDetails(
    @Nullable RoomType roomType,
    @Nullable Instant startedAt,
    @Nullable Map<String, MatchTeam> teams) {}
