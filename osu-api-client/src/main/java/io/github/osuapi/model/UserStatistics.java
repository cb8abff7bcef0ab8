package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user has done in one ruleset.
 *
 * @param count100 how many hits gave 100 (osu!), or what compares to it in the ruleset
 * @param count300 how many hits gave 300, or what compares to it
 * @param count50 how many hits gave 50, or what compares to it
 * @param countMiss how many hit objects were missed
 * @param level the level
 * @param globalRank the rank in the world by performance points, from 1; null for a user without
 *     one
 * @param globalRankPercent the rank divided by the number of ranked users, above 0 and at most 1;
 *     null without a rank, or if the server has not counted the users
 * @param globalRankExp always null; the server keeps it for old clients
 * @param pp the performance points; null in the rankings of some spotlights
 * @param ppExp always 0; the server keeps it for old clients
 * @param rankedScore the sum of the best scores on ranked beatmaps
 * @param hitAccuracy the accuracy in percent, from 0 to 100; {@code accuracy} is its successor
 * @param accuracy the accuracy, from 0 to 1
 * @param playCount how many plays were started
 * @param playTime the time spent playing, in whole seconds; null in the rankings of some spotlights
 * @param totalScore the sum of all scores
 * @param totalHits the sum of {@code count300}, {@code count100} and {@code count50}
 * @param maximumCombo the largest combo of any play
 * @param replaysWatchedByOthers how often others watched the user's replays
 * @param isRanked whether the user has a rank; users who are inactive have none
 * @param gradeCounts the number of plays with each grade
 * @param countryRank the rank in the user's country, from 1; null without a rank, absent where it
 *     is not asked for
 * @param rank the country rank again, in its older place; absent outside of profiles
 * @param rankChangeSince30Days the rank less the rank of 30 days ago, so negative for a user who
 *     climbed; null if the user had no rank then, absent outside of plain performance rankings
 * @param user whose statistics these are; only in rankings
 * @param variants the same by parts of the ruleset; only in profiles and for rulesets that have
 *     parts
 * @see <a href="https://osu.ppy.sh/docs/index.html#userstatistics">The server's page on it</a>
 */
@JsonModel
public record UserStatistics(
    long count100,
    long count300,
    long count50,
    long countMiss,
    UserLevel level,
    @Nullable Integer globalRank,
    @Nullable Double globalRankPercent,
    @Nullable Integer globalRankExp,
    @Nullable Double pp,
    double ppExp,
    long rankedScore,
    double hitAccuracy,
    double accuracy,
    int playCount,
    @Nullable Duration playTime,
    long totalScore,
    long totalHits,
    int maximumCombo,
    int replaysWatchedByOthers,
    boolean isRanked,
    UserGradeCounts gradeCounts,
    @Nullable Integer countryRank,
    @Nullable UserStatisticsRank rank,
    @Nullable Integer rankChangeSince30Days,
    @Nullable User user,
    @Nullable List<UserStatisticsVariant> variants) {}
