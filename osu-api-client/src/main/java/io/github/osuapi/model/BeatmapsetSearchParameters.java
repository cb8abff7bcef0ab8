package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How the server understood a beatmapset search.
 *
 * @param sort the order of the answer, as in {@link BeatmapsetSearchSort}
 */
@JsonModel
public record BeatmapsetSearchParameters(@Nullable String sort) {}
