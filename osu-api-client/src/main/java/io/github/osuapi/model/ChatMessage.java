package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import io.github.osuapi.json.Identified;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in a chat channel.
 *
 * @param channelId the id of the channel
 * @param content the text
 * @param isAction whether it was sent with {@code /me}, as the type {@link MessageType#ACTION} says
 *     too
 * @param messageId the message's id
 * @param senderId the id of who wrote it
 * @param timestamp when it was written
 * @param type how the text is to be shown
 * @param uuid what the sender's program sent as the mark of the message; absent without one
 * @param sender who wrote it; only where the server includes it
 * @see <a href="https://osu.ppy.sh/docs/index.html#chatmessage">The server's page on it</a>
 */
@JsonModel
public record ChatMessage(
    long channelId,
    String content,
    boolean isAction,
    long messageId,
    long senderId,
    @Timestamp(Timestamp.Style.ZULU) Instant timestamp,
    MessageType type,
    @Nullable String uuid,
    @Nullable User sender)
    implements Identified {
  /**
   * The id of the message, by which lists of messages are walked.
   *
   * @return the same as {@link #messageId()}
   */
  @Override
  public long id() {
    return messageId;
  }
}
