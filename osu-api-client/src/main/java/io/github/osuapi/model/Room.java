package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A multiplayer room or a playlist. The components after {@code userId} are there only where the
 * server includes them.
 *
 * @param active whether it goes on
 * @param autoSkip whether introductions are skipped
 * @param category the kind
 * @param channelId the id of its chat channel; null in very old rooms
 * @param description what it is about; null as a rule
 * @param endsAt when it ends or ended; null if it never does
 * @param hasPassword whether a password is needed to join
 * @param id the room's id
 * @param maxAttempts how often a user may play an item; null for any number
 * @param maxParticipants how many users may join; null for any number
 * @param name the name
 * @param participantCount how many users played in it
 * @param pinned whether it stays above the others
 * @param queueMode who may add to the playlist
 * @param startsAt when it begins or began
 * @param status what it is doing
 * @param type how it plays
 * @param userId the id of the host
 * @param currentPlaylistItem the item to play now
 * @param currentUserScore what the signed-in user reached
 * @param difficultyRange how hard it is
 * @param host the host, with country
 * @param playlist the playlist
 * @param playlistItemStats what the playlist holds
 * @param recentParticipants users who played in it last
 */
@JsonModel
public record Room(
    boolean active,
    boolean autoSkip,
    RoomCategory category,
    @Nullable Long channelId,
    @Nullable String description,
    @Nullable Instant endsAt,
    boolean hasPassword,
    long id,
    @Nullable Integer maxAttempts,
    @Nullable Integer maxParticipants,
    String name,
    int participantCount,
    boolean pinned,
    RoomQueueMode queueMode,
    Instant startsAt,
    RoomStatus status,
    RoomType type,
    long userId,
    @Nullable RoomPlaylistItem currentPlaylistItem,
    @Nullable UserScoreAggregate currentUserScore,
    @Nullable RoomDifficultyRange difficultyRange,
    @Nullable User host,
    @Nullable List<RoomPlaylistItem> playlist,
    @Nullable RoomPlaylistItemStats playlistItemStats,
    @Nullable List<User> recentParticipants) {}
