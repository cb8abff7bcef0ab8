package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A tag that players gave to a beatmap, and how often.
 *
 * @param tagId the id of the tag, as in {@link Tag#id()}
 * @param count how many players gave it
 */
@JsonModel
public record BeatmapTag(long tagId, int count) {}
