package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chat channel: a public one, or a talk between users. The components after {@code uuid} are
 * there only where the server includes them.
 *
 * @param channelId the channel's id
 * @param description what it is for; empty without a description
 * @param icon the address of the other user's picture, for a talk of two; else null
 * @param messageLengthLimit how many characters a message may have
 * @param moderated whether only moderators may write
 * @param name the name, the other user's for a talk of two; null if that user is gone
 * @param type the kind
 * @param uuid what the request that made it sent as its mark; else null
 * @param currentUserAttributes what the signed-in user may do
 * @param lastMessageId the id of the last message; null without one
 * @param lastReadId the id of the last message that the user read; {@code currentUserAttributes}
 *     has it too
 * @param recentMessages the last messages, fifty at most, the oldest first
 * @param users the ids of both users of a talk of two; empty for other kinds
 * @see <a href="https://osu.ppy.sh/docs/index.html#chatchannel">The server's page on it</a>
 */
@JsonModel
public record ChatChannel(
    long channelId,
    String description,
    @Nullable String icon,
    int messageLengthLimit,
    boolean moderated,
    @Nullable String name,
    ChannelType type,
    @Nullable String uuid,
    @Nullable ChatChannelCurrentUserAttributes currentUserAttributes,
    @Nullable Long lastMessageId,
    @Nullable Long lastReadId,
    @Nullable List<ChatMessage> recentMessages,
    @Nullable List<Long> users) {}
