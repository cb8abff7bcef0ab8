package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * Messages of a chat channel with their senders beside them.
 *
 * @param messages the messages, the oldest first, without {@code sender}
 * @param users the senders
 */
@JsonModel
public record ChatMessages(List<ChatMessage> messages, List<User> users) {}
