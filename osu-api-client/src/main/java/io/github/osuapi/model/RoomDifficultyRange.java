package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * How hard the beatmaps of a room are.
 *
 * @param max the hardest, in stars
 * @param min the easiest, in stars
 */
@JsonModel
public record RoomDifficultyRange(double max, double min) {}
