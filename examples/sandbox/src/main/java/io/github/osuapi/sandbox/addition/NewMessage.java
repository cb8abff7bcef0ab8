package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.EntityTable;
import io.github.osuapi.sandbox.world.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A chat message, sent now. As JSON, it has the server's fields. */
public final class NewMessage extends Addition<NewMessage> {
  NewMessage(ObjectNode fields) {
    super(fields);
  }

  /**
   * Starts with who says what, where.
   *
   * @param channel the channel's id
   * @param sender the user's id, who need not be in the channel
   * @param content the text
   * @return a message
   */
  public static NewMessage of(long channel, long sender, String content) {
    return new NewMessage(nothing())
        .with("channel_id", channel)
        .with("sender_id", sender)
        .with("content", content);
  }

  @Override
  long put(World world, Instant now) {
    ObjectNode fields = fields();
    ObjectNode channel = require(world.table("channels"), "channel", fields.path("channel_id"));
    require(world.users(), "user", fields.path("sender_id"));
    long next = Math.max(world.table("messages").nextId(), world.table("channels").nextId());
    long id = id(fields, next);
    ObjectNode general = nothing().put("is_action", false).put("type", "plain");
    general.put("timestamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
    EntityTable messages = world.table("messages");
    messages.put(merge(messages, id, general, fields).put("message_id", id));
    channel.put("last_message_id", Math.max(id, channel.path("last_message_id").asLong(0)));
    return id;
  }
}
