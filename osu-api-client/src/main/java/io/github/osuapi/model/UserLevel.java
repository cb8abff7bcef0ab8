package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A user's level in one ruleset.
 *
 * @param current the level, from 1
 * @param progress how much of the way to the next level is done, in percent from 0 to 99
 */
@JsonModel
public record UserLevel(int current, int progress) {}
