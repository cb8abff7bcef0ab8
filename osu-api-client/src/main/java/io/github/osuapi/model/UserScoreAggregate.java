package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user reached in a multiplayer room, all items together.
 *
 * @param accuracy the mean accuracy, from 0 to 1
 * @param attempts how many plays
 * @param completed how many items were passed
 * @param pp always 0
 * @param roomId the id of the room
 * @param totalScore the sum of the best scores
 * @param userId the id of the user
 * @param playlistItemAttempts the plays of each item; only for the signed-in user
 * @param position the place on the leaderboard, from 1; only for the signed-in user
 * @param user the user; only where the server includes it
 */
@JsonModel
public record UserScoreAggregate(
    double accuracy,
    int attempts,
    int completed,
    double pp,
    long roomId,
    long totalScore,
    long userId,
    @Nullable List<PlaylistItemAttempts> playlistItemAttempts,
    @Nullable Integer position,
    @Nullable User user) {}
