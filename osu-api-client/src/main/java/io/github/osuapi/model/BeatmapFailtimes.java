package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * Where in a beatmap players give up: the beatmap in 100 parts of equal length.
 *
 * @param exit how many players left in each part; 100 numbers
 * @param fail how many players failed in each part; 100 numbers
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmap-failtimes">The server's page on it</a>
 */
@JsonModel
public record BeatmapFailtimes(List<Integer> exit, List<Integer> fail) {}
