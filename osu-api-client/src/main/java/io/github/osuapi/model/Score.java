package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A score, in the form that the server gives to clients that send {@code x-api-version} 20220705 or
 * later.
 *
 * @param accuracy the accuracy, from 0 to 1
 * @param beatmapId the id of the beatmap
 * @param bestId always null; the server keeps it for old clients
 * @param buildId the id of the game's build; null for scores of the older client
 * @param classicTotalScore the score as the newer client shows it in classic scoring; absent for
 *     scores of multiplayer matches of the older client
 * @param currentUserAttributes what the score is to the signed-in user
 * @param endedAt when the play ended
 * @param hasReplay whether the replay can be downloaded
 * @param id the score's id
 * @param isPerfectCombo whether the combo was never broken, by the newer client's rules
 * @param legacyPerfect whether the combo was never broken, by the older client's rules
 * @param legacyScoreId the id that the older client knows it by; null for scores of the newer
 *     client
 * @param legacyTotalScore the score by the older client's scoring; 0 for scores of the newer
 *     client, and null right after they are sent in
 * @param maxCombo the largest combo of the play
 * @param maximumStatistics the {@code statistics} of a perfect play
 * @param mods the mods, perhaps none
 * @param passed whether the play was not failed
 * @param pp the performance points; null for a score that gives none, or is not worked out yet
 * @param preserve whether the server keeps the score for good; absent for scores of multiplayer
 *     matches of the older client
 * @param processed whether the server is done with it, performance points included; absent as
 *     {@code preserve} is
 * @param rank the grade
 * @param ranked whether it may stand on a leaderboard; absent as {@code preserve} is
 * @param replay {@code hasReplay} again, under its older name
 * @param rulesetId the number of the ruleset: 0 osu!, 1 osu!taiko, 2 osu!catch, 3 osu!mania
 * @param startedAt when the play began; null for scores of the older client
 * @param statistics how many hits had which {@link HitResult}, by its {@code value()}; results
 *     without hits are left out
 * @param totalScore the score by the newer client's standardised scoring
 * @param totalScoreWithoutMods the same before the multipliers of mods; absent for scores without
 *     mods, and for many of the older client
 * @param type what kind of play it is of
 * @param userId the id of the user
 * @param beatmap the beatmap, converted if the play was; only where the server includes it
 * @param beatmapset the beatmapset; only where the server includes it
 * @param rankCountry the place among the scores of the user's country, from 1; only where the
 *     server includes it
 * @param rankGlobal the place on the leaderboard, from 1, or 0 for a score that is not on it; only
 *     where the server includes it
 * @param replayViews how often the replay was watched; only where the server includes it
 * @param user the user; only where the server includes it
 * @param weight how much it counts; only among a user's best scores
 * @param playlistItemId the id of the item of a playlist; only in multiplayer rooms
 * @param roomId the id of the multiplayer room; only there
 * @param soloScoreId the id of the same score outside of the room; only in multiplayer rooms
 * @param position the place among the scores of the item, from 1; only for a single score of a
 *     multiplayer room, which may be the user's own in a list
 * @param scoresAround the scores around it; only for a single score of a multiplayer room
 * @see <a href="https://osu.ppy.sh/docs/index.html#score">The server's page on it</a>
 */
@JsonModel
public record Score(
    double accuracy,
    long beatmapId,
    @Nullable Long bestId,
    @Nullable Long buildId,
    @Nullable Long classicTotalScore,
    @Nullable ScoreCurrentUserAttributes currentUserAttributes,
    @Timestamp(Timestamp.Style.ZULU) Instant endedAt,
    boolean hasReplay,
    long id,
    boolean isPerfectCombo,
    boolean legacyPerfect,
    @Nullable Long legacyScoreId,
    @Nullable Long legacyTotalScore,
    int maxCombo,
    Map<String, Integer> maximumStatistics,
    List<Mod> mods,
    boolean passed,
    @Nullable Double pp,
    @Nullable Boolean preserve,
    @Nullable Boolean processed,
    Grade rank,
    @Nullable Boolean ranked,
    boolean replay,
    int rulesetId,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant startedAt,
    Map<String, Integer> statistics,
    long totalScore,
    @Nullable Long totalScoreWithoutMods,
    ScoreType type,
    long userId,
    @Nullable BeatmapExtended beatmap,
    @Nullable Beatmapset beatmapset,
    @Nullable Integer rankCountry,
    @Nullable Integer rankGlobal,
    @Nullable Integer replayViews,
    @Nullable User user,
    @Nullable ScoreWeight weight,
    @Nullable Long playlistItemId,
    @Nullable Long roomId,
    @Nullable Long soloScoreId,
    @Nullable Integer position,
    @Nullable MultiplayerScoresAround scoresAround) {

  /**
   * How many hits of the play had a result.
   *
   * @param result the result
   * @return the number from {@link #statistics()}, 0 for a result that is not there
   */
  public int count(HitResult result) {
    return statistics.getOrDefault(result.value(), 0);
  }
}
