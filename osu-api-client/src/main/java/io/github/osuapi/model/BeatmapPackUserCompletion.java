package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * How much of a beatmap pack a user has passed.
 *
 * @param beatmapsetIds the ids of the beatmapsets that the user has passed
 * @param completed whether that is all of them
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmappackusercompletiondata">The server's page
 *     on it</a>
 */
@JsonModel
public record BeatmapPackUserCompletion(List<Long> beatmapsetIds, boolean completed) {}
