package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How often a user played a beatmap.
 *
 * @param beatmap the beatmap; null if it is gone
 * @param beatmapId the id of the beatmap
 * @param beatmapset the beatmapset; null if it is gone
 * @param count how often
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapplaycount">The server's page on it</a>
 */
@JsonModel
public record BeatmapPlaycount(
    @Nullable Beatmap beatmap, long beatmapId, @Nullable Beatmapset beatmapset, int count) {}
