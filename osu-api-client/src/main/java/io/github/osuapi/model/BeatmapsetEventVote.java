package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A vote that an event tells of.
 *
 * @param score 1 for it, -1 against it
 * @param userId the id of who voted
 */
@JsonModel
public record BeatmapsetEventVote(int score, long userId) {}
