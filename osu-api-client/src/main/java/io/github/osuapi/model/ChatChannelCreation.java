package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel that was made, or would be: a talk that nobody wrote in yet has no id.
 *
 * @param channelId the channel's id; null before the first message
 * @param description what it is for; empty without a description
 * @param icon the address of the other user's picture, for a talk of two; else null
 * @param messageLengthLimit how many characters a message may have
 * @param moderated whether only moderators may write
 * @param name the name, the other user's for a talk of two
 * @param type the kind; null before the first message
 * @param uuid what the request that made it sent as its mark; else null
 * @param recentMessages the messages in it, perhaps none
 */
@JsonModel
public record ChatChannelCreation(
    @Nullable Long channelId,
    @Nullable String description,
    @Nullable String icon,
    @Nullable Integer messageLengthLimit,
    @Nullable Boolean moderated,
    @Nullable String name,
    @Nullable ChannelType type,
    @Nullable String uuid,
    List<ChatMessage> recentMessages) {}
