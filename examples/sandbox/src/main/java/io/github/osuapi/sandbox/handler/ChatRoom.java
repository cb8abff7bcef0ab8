package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.Caller;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chat channels: who is in them, what they look like, and sending to them. */
final class ChatRoom {
  static final String NO_ANNOUNCEMENTS = "You do not have permission to post announcement.";
  private static final String NO_ACCESS = "You do not have access to that channel.";
  private static final Shape CHANNEL =
      Shape.of(
          "channel_id",
          "description",
          "icon",
          "message_length_limit",
          "moderated",
          "name",
          "type",
          "uuid");
  private static final Shape MESSAGE =
      Shape.of(
          "channel_id",
          "content",
          "is_action",
          "message_id",
          "sender_id",
          "timestamp",
          "type",
          "uuid");
  private static final Duration BACKLOG = Duration.ofDays(1);
  private static final Pattern COMMAND = Pattern.compile("!(?![ !]).", Pattern.DOTALL);
  private static final long SILENCED = 1009;

  private final World world;
  private final UserViews users;
  private final Clock clock;
  private final Map<Long, Instant> lastMessages = new HashMap<>();

  ChatRoom(World world, Clock clock) {
    this.world = world;
    this.users = new UserViews(world);
    this.clock = clock;
  }

  Optional<ObjectNode> find(long id) {
    return world.table("channels").find(id);
  }

  static boolean isIn(ObjectNode channel, long user) {
    for (JsonNode member : channel.withArray("members")) {
      if (member.asLong() == user) {
        return true;
      }
    }
    return false;
  }

  static void enter(ObjectNode channel, long user) {
    if (!isIn(channel, user)) {
      channel.withArray("members").add(user);
    }
  }

  static void leave(ObjectNode channel, long user) {
    ArrayNode members = channel.withArray("members");
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i).asLong() == user) {
        members.remove(i);
      }
    }
  }

  /** A private channel is named after the other one in it. */
  ObjectNode show(ObjectNode channel, long viewer) {
    ObjectNode shown = CHANNEL.of(channel);
    if (isPrivate(channel)) {
      ObjectNode other = users.row(other(channel, viewer));
      shown.set("name", other.get("username"));
      shown.set("icon", other.get("avatar_url"));
    }
    return shown;
  }

  ObjectNode showJoined(ObjectNode channel, long viewer, ApiRequest request) {
    ObjectNode shown = show(channel, viewer);
    JsonNode read = channel.path("read:" + viewer);
    Long lastRead = read.isNumber() ? Long.valueOf(read.asLong()) : null;
    ObjectNode attributes = shown.putObject("current_user_attributes");
    attributes.put("can_list_users", false);
    boolean announce = channel.get("type").asText().equals("ANNOUNCE");
    boolean can = !announce || canAnnounce(request);
    attributes.put("can_message", can);
    attributes.put("can_message_error", can ? null : NO_ANNOUNCEMENTS);
    attributes.put("last_read_id", lastRead);
    addLastMessage(shown, channel);
    shown.put("last_read_id", lastRead);
    ArrayNode people = shown.putArray("users");
    if (isPrivate(channel)) {
      channel.get("members").forEach(people::add);
    }
    return shown;
  }

  void addLastMessage(ObjectNode shown, ObjectNode channel) {
    JsonNode last = channel.path("last_message_id");
    shown.put("last_message_id", last.isNumber() ? Long.valueOf(last.asLong()) : null);
  }

  ObjectNode show(ObjectNode message) {
    ObjectNode shown = MESSAGE.of(message);
    shown.set("sender", users.compact(message.get("sender_id").asLong()));
    return shown;
  }

  ObjectNode showPlain(ObjectNode message) {
    return MESSAGE.of(message);
  }

  List<ObjectNode> messages(ObjectNode channel) {
    long id = channel.get("id").asLong();
    return world.table("messages").all().stream()
        .filter(message -> message.get("channel_id").asLong() == id)
        .toList();
  }

  /** Messages of public channels are shown for a day, commands to those who gave them. */
  boolean shows(ObjectNode channel, ObjectNode message, long viewer) {
    Instant sent = Instant.parse(message.get("timestamp").asText());
    boolean old = !sent.isAfter(clock.instant().minus(BACKLOG));
    boolean command = COMMAND.matcher(message.get("content").asText()).lookingAt();
    return !(old && channel.get("type").asText().equals("PUBLIC"))
        && (!command || message.get("sender_id").asLong() == viewer);
  }

  boolean canAnnounce(ApiRequest request) {
    return isModerator(request);
  }

  boolean isModerator(ApiRequest request) {
    Caller caller = request.caller();
    boolean inGroup = request.user() == ForumBoard.MODERATOR;
    return caller != null && caller.hasGroupPermissions() && inGroup;
  }

  void requireVoice(long user) {
    if (user == SILENCED) {
      throw new ApiError(403, "You cannot send messages while silenced, restricted or banned.");
    }
  }

  void requireAccess(ObjectNode channel, ApiRequest request) {
    if (channel.get("type").asText().equals("ANNOUNCE")) {
      if (!canAnnounce(request)) {
        throw new ApiError(403, NO_ANNOUNCEMENTS);
      }
    } else if (!isIn(channel, request.user()) || channel.get("moderated").asBoolean()) {
      throw new ApiError(403, NO_ACCESS);
    }
  }

  /** One message a second. */
  ObjectNode send(ObjectNode channel, ApiRequest request, String content, String plainType) {
    long user = request.user();
    if (content.isBlank()) {
      throw new ApiError(422, "Cannot send blank message.");
    }
    if (content.length() > channel.get("message_length_limit").asInt()) {
      throw new ApiError(422, "The message you are trying to send is too long.");
    }
    Instant now = clock.instant();
    Instant last = lastMessages.get(user);
    if (last != null && last.plusSeconds(1).isAfter(now)) {
      throw new ApiError(
          429, "You are sending messages too quickly, please wait a bit before trying again.");
    }
    lastMessages.put(user, now);
    boolean action = request.flag("is_action", false);
    long id = Math.max(world.table("messages").nextId(), world.table("channels").nextId());
    ObjectNode message = Json.object();
    message.put("id", id);
    message.set("channel_id", channel.get("id"));
    message.put("content", content);
    message.put("is_action", action);
    message.put("message_id", id);
    message.put("sender_id", user);
    message.put("timestamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
    message.put("type", action ? "action" : plainType);
    String uuid = request.text("uuid");
    if (uuid != null && plainType.equals("plain")) {
      message.put("uuid", uuid);
    }
    world.table("messages").put(message);
    channel.put("last_message_id", id);
    ObjectNode shown = show(message);
    message.remove("uuid");
    return shown;
  }

  /** The channel of two users; made where they never talked. */
  Optional<ObjectNode> between(long one, long other) {
    return world.table("channels").all().stream()
        .filter(ChatRoom::isPrivate)
        .filter(channel -> isIn(channel, one) && isIn(channel, other))
        .findFirst();
  }

  ObjectNode open(String type, String description, String name, int length, List<Long> members) {
    ObjectNode channel = Json.object();
    long id = Math.max(world.table("messages").nextId(), world.table("channels").nextId());
    channel.put("id", id);
    channel.put("channel_id", id);
    channel.put("description", description);
    channel.putNull("icon");
    channel.put("message_length_limit", length);
    channel.put("moderated", type.equals("ANNOUNCE"));
    channel.put("name", name);
    channel.put("type", type);
    channel.putNull("uuid");
    ArrayNode list = channel.putArray("members");
    members.forEach(list::add);
    world.table("channels").put(channel);
    return channel;
  }

  static boolean isPrivate(ObjectNode channel) {
    return channel.get("type").asText().equals("PM");
  }

  static long other(ObjectNode channel, long viewer) {
    for (JsonNode member : channel.get("members")) {
      if (member.asLong() != viewer) {
        return member.asLong();
      }
    }
    return viewer;
  }
}
