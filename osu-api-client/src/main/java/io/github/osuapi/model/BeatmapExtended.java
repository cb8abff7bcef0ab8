package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A beatmap with everything that its page shows: a {@link Beatmap} and more. The components after
 * {@code url} are there only where the server includes them.
 *
 * @param beatmapsetId the id of the beatmapset that it belongs to
 * @param difficultyRating the star rating, in the ruleset {@code mode} and without mods
 * @param id the beatmap's id
 * @param lazerOnly whether only the newer client, lazer, can play it
 * @param mode the ruleset; that of the conversion for a converted beatmap
 * @param status the status
 * @param totalLength the length from the first to the last hit object, in whole seconds
 * @param userId the id of the user who made it, the first one of several
 * @param version the name of the difficulty
 * @param accuracy the overall difficulty, OD, mostly from 0 to 10
 * @param ar the approach rate, AR, mostly from 0 to 10
 * @param bpm the beats per minute; null if the server has not worked them out
 * @param convert whether it is converted from osu! to the ruleset {@code mode}
 * @param countCircles the number of circles
 * @param countSliders the number of sliders
 * @param countSpinners the number of spinners
 * @param cs the circle size, CS, mostly from 0 to 10; the number of keys in mania
 * @param deletedAt when it was deleted; null if it is not
 * @param drain the drain rate, HP, mostly from 0 to 10
 * @param hitLength the length without breaks, in whole seconds
 * @param isScoreable whether it has a leaderboard
 * @param lastUpdated when it was last changed
 * @param modeInt the number of the ruleset {@code mode}: 0 osu!, 1 osu!taiko, 2 osu!catch, 3
 *     osu!mania
 * @param passcount how many plays were passed
 * @param playcount how many plays were started
 * @param ranked the number of the status {@code status}, as in {@link RankStatus}
 * @param url the address of its page
 * @param beatmapset the beatmapset; null if it is gone
 * @param checksum the MD5 sum of the file in lower case; null if the server has none
 * @param currentUserPlaycount how often the signed-in user played it, 0 without a user
 * @param currentUserTagIds the ids of the tags that the signed-in user gave to it
 * @param failtimes where players give up
 * @param maxCombo the largest possible combo; null if the server has not worked it out
 * @param owners the users who made it
 * @param topTagIds the tags that players give it most
 * @param user the user with the id {@code userId}
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapextended">The server's page on it</a>
 */
@JsonModel
public record BeatmapExtended(
    long beatmapsetId,
    double difficultyRating,
    long id,
    boolean lazerOnly,
    Ruleset mode,
    RankStatus status,
    Duration totalLength,
    long userId,
    String version,
    double accuracy,
    double ar,
    @Nullable Double bpm,
    boolean convert,
    int countCircles,
    int countSliders,
    int countSpinners,
    double cs,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant deletedAt,
    double drain,
    Duration hitLength,
    boolean isScoreable,
    @Timestamp(Timestamp.Style.ZULU) Instant lastUpdated,
    int modeInt,
    int passcount,
    int playcount,
    int ranked,
    String url,
    @Nullable BeatmapsetExtended beatmapset,
    @Nullable String checksum,
    @Nullable Integer currentUserPlaycount,
    @Nullable List<Long> currentUserTagIds,
    @Nullable BeatmapFailtimes failtimes,
    @Nullable Integer maxCombo,
    @Nullable List<BeatmapOwner> owners,
    @Nullable List<BeatmapTag> topTagIds,
    @Nullable User user)
    implements AnyBeatmap {}
