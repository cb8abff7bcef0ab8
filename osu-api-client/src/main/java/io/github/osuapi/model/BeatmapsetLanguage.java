package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * The language of a song.
 *
 * @param id the language's id; null for any
 * @param name the name, in the language that was asked for
 */
@JsonModel
public record BeatmapsetLanguage(@Nullable Long id, String name) {}
