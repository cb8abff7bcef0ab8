package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A beatmap: one difficulty of a {@link Beatmapset}. The components after {@code version} are there
 * only where the server includes them.
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
 * @param beatmapset the beatmapset; null if it is gone
 * @param checksum the MD5 sum of the file in lower case; null if the server has none
 * @param currentUserPlaycount how often the signed-in user played it, 0 without a user
 * @param currentUserTagIds the ids of the tags that the signed-in user gave to it
 * @param failtimes where players give up
 * @param maxCombo the largest possible combo; null if the server has not worked it out
 * @param owners the users who made it
 * @param topTagIds the tags that players give it most
 * @param user the user with the id {@code userId}
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmap">The server's page on it</a>
 */
@JsonModel
public record Beatmap(
    long beatmapsetId,
    double difficultyRating,
    long id,
    boolean lazerOnly,
    Ruleset mode,
    RankStatus status,
    Duration totalLength,
    long userId,
    String version,
    @Nullable Beatmapset beatmapset,
    @Nullable String checksum,
    @Nullable Integer currentUserPlaycount,
    @Nullable List<Long> currentUserTagIds,
    @Nullable BeatmapFailtimes failtimes,
    @Nullable Integer maxCombo,
    @Nullable List<BeatmapOwner> owners,
    @Nullable List<BeatmapTag> topTagIds,
    @Nullable User user)
    implements AnyBeatmap {}
