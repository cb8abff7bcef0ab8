package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * The beatmapsets that the signed-in user marked as favourites.
 *
 * @param beatmapsetIds their ids
 */
@JsonModel
public record BeatmapsetFavourites(List<Long> beatmapsetIds) {}
