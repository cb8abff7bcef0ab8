package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A user who made a beatmap or a part of it.
 *
 * @param id the user's id
 * @param username the name, or {@code [deleted user]} if the account is gone
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapowner">The server's page on it</a>
 */
@JsonModel
public record BeatmapOwner(long id, String username) {}
