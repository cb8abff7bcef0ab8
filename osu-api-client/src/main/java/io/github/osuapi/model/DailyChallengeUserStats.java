package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user did in the daily challenges.
 *
 * @param dailyStreakBest the largest number of days in a row
 * @param dailyStreakCurrent the number of days in a row up to now
 * @param lastUpdate when these numbers last changed; null for a user who never took part
 * @param lastWeeklyStreak the week that was last counted; null for a user who never took part
 * @param playcount how many challenges the user played
 * @param top10pPlacements how often the user was among the best tenth
 * @param top50pPlacements how often the user was in the better half
 * @param userId the user's id
 * @param weeklyStreakBest the largest number of weeks in a row
 * @param weeklyStreakCurrent the number of weeks in a row up to now
 */
@JsonModel
public record DailyChallengeUserStats(
    int dailyStreakBest,
    int dailyStreakCurrent,
    @Nullable Instant lastUpdate,
    @Nullable Instant lastWeeklyStreak,
    int playcount,
    int top10pPlacements,
    int top50pPlacements,
    long userId,
    int weeklyStreakBest,
    int weeklyStreakCurrent) {}
