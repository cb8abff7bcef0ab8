package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaderboard of a multiplayer room.
 *
 * @param leaderboard the users, the best first
 * @param userScore what the signed-in user reached; null without one or if the user did not play
 */
@JsonModel
public record RoomLeaderboard(
    List<UserScoreAggregate> leaderboard, @Nullable UserScoreAggregate userScore) {}
