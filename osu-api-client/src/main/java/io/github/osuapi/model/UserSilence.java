package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A user who was silenced: the messages before it should not be shown.
 *
 * @param id the silence's id
 * @param userId the id of the user
 * @see <a href="https://osu.ppy.sh/docs/index.html#usersilence">The server's page on it</a>
 */
@JsonModel
public record UserSilence(long id, long userId) {}
