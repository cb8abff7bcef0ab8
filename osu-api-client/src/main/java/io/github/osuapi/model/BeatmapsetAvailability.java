package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * Whether a beatmapset can be downloaded.
 *
 * @param downloadDisabled whether it cannot
 * @param moreInformation the address of a page that says why; null without one
 */
@JsonModel
public record BeatmapsetAvailability(boolean downloadDisabled, @Nullable String moreInformation) {}
