package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A genre of music.
 *
 * @param id the genre's id; null for any
 * @param name the name, in the language that was asked for
 */
@JsonModel
public record BeatmapsetGenre(@Nullable Long id, String name) {}
