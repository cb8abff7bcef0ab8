package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * All scores of a user on a beatmap.
 *
 * @param scores the scores, the best first
 */
@JsonModel
public record BeatmapUserScores(List<Score> scores) {}
