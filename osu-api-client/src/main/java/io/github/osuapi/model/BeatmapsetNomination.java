package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nomination of a beatmapset.
 *
 * @param beatmapsetId the id of the beatmapset
 * @param rulesets the rulesets that it is for; null for old nominations, which were for all
 * @param reset whether it was taken back
 * @param userId the id of the user who nominated
 * @see <a href="https://osu.ppy.sh/docs/index.html#nomination">The server's page on it</a>
 */
@JsonModel
public record BeatmapsetNomination(
    long beatmapsetId, @Nullable List<Ruleset> rulesets, boolean reset, long userId) {}
