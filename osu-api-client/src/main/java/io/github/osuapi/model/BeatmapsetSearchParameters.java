package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How the server understood a beatmapset search.
 *
 * @param sort the order of the answer
 */
@JsonModel
public record BeatmapsetSearchParameters(@Nullable BeatmapsetSearchSort sort) {}
