package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * How much of a beatmap pack a user has passed.
 *
 * @param beatmapsetIds the ids of the beatmapsets that the user has passed
 * @param completed whether that is all of them
 */
@JsonModel
public record BeatmapPackUserCompletion(List<Long> beatmapsetIds, boolean completed) {}
