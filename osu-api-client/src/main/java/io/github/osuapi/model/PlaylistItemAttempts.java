package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * How often a user played an item of a playlist.
 *
 * @param attempts how often
 * @param id the id of the item
 * @param passed whether one of the plays was not failed
 */
@JsonModel
public record PlaylistItemAttempts(int attempts, long id, boolean passed) {}
