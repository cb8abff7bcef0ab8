package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * The best score of a user on a beatmap.
 *
 * @param position the place on the leaderboard, from 1
 * @param score the score
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapuserscore">The server's page on it</a>
 */
@JsonModel
public record BeatmapUserScore(int position, Score score) {}
