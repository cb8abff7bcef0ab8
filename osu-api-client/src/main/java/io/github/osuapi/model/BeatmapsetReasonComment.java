package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * Why something was done.
 *
 * @param reason the reason
 */
@JsonModel
public record BeatmapsetReasonComment(@Nullable String reason) {}
