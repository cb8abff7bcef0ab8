package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * What limits reviews of beatmapsets.
 *
 * @param maxBlocks how many blocks a review may have
 */
@JsonModel
public record ReviewsConfig(int maxBlocks) {}
