package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.EntityTable;
import io.github.osuapi.sandbox.world.World;
import java.time.Instant;
import java.util.List;

/**
 * A chat channel that everyone may join. As JSON, it has the server's fields, and {@code members},
 * a list of the ids of those who are in it.
 */
public final class NewChannel extends Addition<NewChannel> {
  private static final long EXAMPLE = 3;
  private static final List<String> GENERAL =
      List.of("icon", "message_length_limit", "moderated", "type", "uuid");

  NewChannel(ObjectNode fields) {
    super(fields);
  }

  /**
   * Starts with the name.
   *
   * @param name for example {@code #bots}
   * @return a channel that nobody is in
   */
  public static NewChannel named(String name) {
    return new NewChannel(nothing()).with("name", name);
  }

  /**
   * Chooses who is in it.
   *
   * @param users their ids
   * @return this
   */
  public NewChannel members(Long... users) {
    return with("members", List.of(users));
  }

  @Override
  long put(World world, Instant now) {
    ObjectNode fields = fields();
    EntityTable channels = world.table("channels");
    long next = Math.max(channels.nextId(), world.table("messages").nextId());
    long id = id(fields, next);
    for (JsonNode member : list(fields, "members")) {
      require(world.users(), "user", member);
    }
    channels.put(merge(channels, id, general(world), fields).put("channel_id", id));
    return id;
  }

  private static ObjectNode general(World world) {
    ObjectNode example = require(world.table("channels"), "channel", json(EXAMPLE));
    ObjectNode general = nothing();
    GENERAL.forEach(field -> copy(field, example, general));
    general.putArray("members");
    return general.put("description", "");
  }
}
