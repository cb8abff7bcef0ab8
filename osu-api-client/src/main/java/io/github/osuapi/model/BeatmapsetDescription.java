package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What the mapper wrote about a beatmapset.
 *
 * @param description the text in HTML
 * @param bbcode the text in BBCode; only for those who may change it
 */
@JsonModel
public record BeatmapsetDescription(@Nullable String description, @Nullable String bbcode) {}
