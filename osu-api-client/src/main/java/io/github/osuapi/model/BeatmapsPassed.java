package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * The beatmaps that a user has passed.
 *
 * @param beatmapsPassed the beatmaps
 */
@JsonModel
public record BeatmapsPassed(List<Beatmap> beatmapsPassed) {}
