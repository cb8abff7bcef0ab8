package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * How much a beatmapset is asked for.
 *
 * @param current how many hypes it has
 * @param required how many it needs before it can be nominated
 */
@JsonModel
public record BeatmapsetHype(int current, int required) {}
