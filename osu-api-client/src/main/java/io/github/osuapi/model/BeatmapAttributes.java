package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * An answer that holds the difficulty of a beatmap.
 *
 * @param attributes the difficulty
 */
@JsonModel
public record BeatmapAttributes(BeatmapDifficultyAttributes attributes) {}
