package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What the signed-in user may do in a chat channel.
 *
 * @param canListUsers whether the user may see who is in it
 * @param canMessage whether the user may write in it
 * @param canMessageError why the user may not write; null if the user may
 * @param lastReadId the id of the last message that the user read; null without one
 * @see <a href="https://osu.ppy.sh/docs/index.html#chatchanneluserattributes">The server's page on
 *     it</a>
 */
@JsonModel
public record ChatChannelCurrentUserAttributes(
    boolean canListUsers,
    boolean canMessage,
    @Nullable String canMessageError,
    @Nullable Long lastReadId) {}
