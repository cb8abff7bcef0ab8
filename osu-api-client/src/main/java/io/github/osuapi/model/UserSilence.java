package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A user who was silenced: the messages before it should not be shown.
 *
 * @param id the silence's id
 * @param userId the id of the user; null if the server has none
 * @see <a href="https://osu.ppy.sh/docs/index.html#usersilence">The server's page on it</a>
 */
@JsonModel
public record UserSilence(long id, @Nullable Long userId) {}
