package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A new talk with a user.
 *
 * @param channel the channel of the talk
 * @param message the message that was sent
 * @param newChannelId the id of {@code channel}
 */
@JsonModel
public record ChatConversation(ChatChannel channel, ChatMessage message, long newChannelId) {}
