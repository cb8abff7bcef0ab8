package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * Where a user stands in the season that runs.
 *
 * @param division the division
 * @param rank the rank, from 1
 * @param season the season
 * @param totalScore the score
 */
@JsonModel
public record SeasonStats(SeasonDivision division, int rank, Season season, double totalScore) {}
