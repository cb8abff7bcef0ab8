package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaderboard of a beatmap.
 *
 * @param scores the best score of each of the best users, the best first
 * @param scoreCount how many users have a score; absent for beatmaps without a leaderboard
 * @param userScore the signed-in user's best score; absent without one
 * @param userScoreCamelCase {@code userScore} again, under the older name {@code userScore} of the
 *     JSON
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapscores">The server's page on it</a>
 */
@JsonModel
public record BeatmapScores(
    List<Score> scores,
    @Nullable Integer scoreCount,
    @Nullable BeatmapUserScore userScore,
    @Json(name = "userScore") @Nullable BeatmapUserScore userScoreCamelCase) {}
