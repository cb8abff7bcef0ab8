package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code chat/channels} and the channels' members. */
final class ChatChannelHandlers {
  private static final int PRIVATE_LENGTH = 450;
  private static final int ANNOUNCEMENT_LENGTH = 1024;

  private final World world;
  private final ChatRoom room;
  private final UserViews users;
  private final PrivateMessages privately;

  ChatChannelHandlers(World world, ChatRoom room) {
    this.world = world;
    this.room = room;
    this.users = new UserViews(world);
    this.privately = new PrivateMessages(world, room);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET chat/channels", this::index,
        "POST chat/channels", this::store,
        "GET chat/channels/{channel}", this::show,
        "PUT chat/channels/{channel}/users/{user}", this::join,
        "DELETE chat/channels/{channel}/users/{user}", this::part,
        "PUT chat/channels/{channel}/mark-as-read/{message}", this::markAsRead,
        "GET chat/presence", this::presence,
        "POST chat/ack", request -> acknowledge());
  }

  private ApiResponse index(ApiRequest request) {
    ArrayNode shown = Json.array(List.of());
    for (ObjectNode channel : world.table("channels").all()) {
      if (isPublic(channel)) {
        shown.add(room.show(channel, request.user()));
      }
    }
    return ApiResponse.json(shown);
  }

  private ApiResponse presence(ApiRequest request) {
    long user = request.user();
    List<ObjectNode> joined = new ArrayList<>();
    for (ObjectNode channel : world.table("channels").all()) {
      if (ChatRoom.isIn(channel, user)) {
        joined.add(room.showJoined(channel, user, request));
      }
    }
    return ApiResponse.json(Json.array(joined));
  }

  private ApiResponse show(ApiRequest request) {
    ObjectNode channel = joined(room, request);
    ObjectNode answer = Json.object();
    answer.set("channel", room.showJoined(channel, request.user(), request));
    ArrayNode people = answer.putArray("users");
    if (ChatRoom.isPrivate(channel)) {
      channel.get("members").forEach(user -> people.add(users.show(user.asLong(), UserViews.CARD)));
    }
    return ApiResponse.json(answer);
  }

  /** The channel that the path names, where the user is in it. */
  static ObjectNode joined(ChatRoom room, ApiRequest request) {
    return room.find(request.id("channel"))
        .filter(found -> ChatRoom.isIn(found, request.user()))
        .orElseThrow(ApiError::notFound);
  }

  private ApiResponse join(ApiRequest request) {
    requireSelf(request);
    ObjectNode channel = room.find(request.id("channel")).orElseThrow(ApiError::notFound);
    if (!isPublic(channel) && !ChatRoom.isIn(channel, request.user())) {
      throw new ApiError(403, "You do not have access to that channel.");
    }
    ChatRoom.enter(channel, request.user());
    return ApiResponse.json(room.showJoined(channel, request.user(), request));
  }

  private ApiResponse part(ApiRequest request) {
    requireSelf(request);
    ObjectNode channel = room.find(request.id("channel")).orElseThrow(ApiError::notFound);
    if (!ChatRoom.isPrivate(channel)) {
      ChatRoom.leave(channel, request.user());
    }
    return ApiResponse.empty();
  }

  private static void requireSelf(ApiRequest request) {
    if (request.id("user") != request.user()) {
      throw new ApiError(403, null);
    }
  }

  private ApiResponse markAsRead(ApiRequest request) {
    ObjectNode channel =
        room.find(request.id("channel"))
            .filter(found -> ChatRoom.isIn(found, request.user()))
            .orElseThrow(() -> new ApiError(404, "Specified Chat\\UserChannel couldn't be found."));
    long last = channel.path("last_message_id").asLong(0);
    channel.put("read:" + request.user(), Math.min(last, request.id("message")));
    return ApiResponse.empty();
  }

  private static ApiResponse acknowledge() {
    ObjectNode answer = Json.object();
    answer.putArray("silences");
    return ApiResponse.json(answer);
  }

  private ApiResponse store(ApiRequest request) {
    return switch (request.input().path("type").asText()) {
      case "PM" -> storePrivate(request);
      case "ANNOUNCE" -> storeAnnouncement(request);
      default -> throw new ApiError(422, "unknown or missing type parameter");
    };
  }

  private ApiResponse storePrivate(ApiRequest request) {
    long target = ApiRequest.toId(request.input().path("target_id").asText());
    if (users.visible(target).isEmpty()) {
      throw new ApiError(404, "Specified User couldn't be found.");
    }
    privately.check(request, target);
    Optional<ObjectNode> known = room.between(request.user(), target);
    if (known.isPresent()) {
      return ApiResponse.json(withMessages(known.get(), request));
    }
    ObjectNode placeholder = Json.object();
    for (String field : List.of("channel_id", "icon", "name", "type", "uuid")) {
      placeholder.putNull(field);
    }
    placeholder.put("description", "");
    placeholder.put("message_length_limit", PRIVATE_LENGTH);
    placeholder.put("moderated", false);
    placeholder.putArray("recent_messages");
    return ApiResponse.json(placeholder);
  }

  private ApiResponse storeAnnouncement(ApiRequest request) {
    if (!room.canAnnounce(request)) {
      throw new ApiError(403, ChatRoom.NO_ANNOUNCEMENTS);
    }
    List<Long> members = new ArrayList<>();
    for (String target : request.list("target_ids")) {
      users.visible(ApiRequest.toId(target)).ifPresent(row -> members.add(row.get("id").asLong()));
    }
    if (members.isEmpty()) {
      throw new ApiError(422, "Nobody to broadcast to!");
    }
    members.add(request.user());
    ObjectNode channel =
        room.open(
            "ANNOUNCE",
            request.input().path("channel").path("description").asText(),
            request.input().path("channel").path("name").asText(),
            ANNOUNCEMENT_LENGTH,
            members);
    room.send(channel, request, request.input().path("message").asText(), "markdown");
    ObjectNode shown = withMessages(channel, request);
    shown.put("uuid", request.text("uuid"));
    return ApiResponse.json(shown);
  }

  private ObjectNode withMessages(ObjectNode channel, ApiRequest request) {
    ObjectNode shown = room.show(channel, request.user());
    ArrayNode recent = shown.putArray("recent_messages");
    room.messages(channel).forEach(message -> recent.add(room.show(message)));
    return shown;
  }

  private static boolean isPublic(ObjectNode channel) {
    return channel.get("type").asText().equals("PUBLIC");
  }
}
