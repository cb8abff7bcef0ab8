package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What a user did in matches of one pool.
 *
 * @param firstPlacements how many matches the user won
 * @param isRatingProvisional whether there are too few matches to be sure of the rating
 * @param plays how many matches the user played
 * @param poolId the id of the pool
 * @param rank the rank by rating, from 1
 * @param rankPercent the rank divided by the number of players, above 0 and at most 1
 * @param rating the rating; more is better
 * @param totalPoints the points of all matches
 * @param userId the user's id
 * @param pool the pool
 */
@JsonModel
public record MatchmakingUserStats(
    int firstPlacements,
    boolean isRatingProvisional,
    int plays,
    long poolId,
    int rank,
    double rankPercent,
    int rating,
    int totalPoints,
    long userId,
    @Nullable MatchmakingPool pool) {}
