package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The messages of chat channels, and new conversations. */
final class ChatMessageHandlers {
  private static final int MOST = 50;
  private static final int PRIVATE_LENGTH = 450;

  private final ChatRoom room;
  private final UserViews users;
  private final PrivateMessages privately;

  ChatMessageHandlers(World world, ChatRoom room) {
    this.room = room;
    this.users = new UserViews(world);
    this.privately = new PrivateMessages(world, room);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET chat/channels/{channel}/messages", this::index,
        "POST chat/channels/{channel}/messages", this::store,
        "POST chat/new", this::startConversation);
  }

  private ApiResponse index(ApiRequest request) {
    ObjectNode channel = ChatChannelHandlers.joined(room, request);
    int limit = request.limit(MOST, MOST);
    int since = request.number("since", -1);
    int until = since >= 0 ? Integer.MAX_VALUE : request.number("until", Integer.MAX_VALUE);
    List<ObjectNode> found =
        room.messages(channel).stream()
            .filter(m -> m.get("id").asLong() > since && m.get("id").asLong() < until)
            .toList();
    int from = since >= 0 ? 0 : Math.max(0, found.size() - limit);
    List<ObjectNode> page =
        found.subList(from, Math.min(found.size(), from + limit)).stream()
            .filter(message -> room.shows(channel, message, request.user()))
            .toList();
    if (!request.flag("return_object", false)) {
      return ApiResponse.json(Json.array(page.stream().map(room::show).toList()));
    }
    ObjectNode answer = Json.object();
    answer.set("messages", Json.array(page.stream().map(room::showPlain).toList()));
    TreeSet<Long> senders = new TreeSet<>();
    page.forEach(message -> senders.add(message.get("sender_id").asLong()));
    ArrayNode people = answer.putArray("users");
    senders.forEach(id -> people.add(users.compact(id)));
    return ApiResponse.json(answer);
  }

  private ApiResponse store(ApiRequest request) {
    ObjectNode channel =
        room.find(request.id("channel"))
            .orElseThrow(() -> new ApiError(404, "Specified Chat\\Channel couldn't be found."));
    room.requireVoice(request.user());
    privately.check(request, channel);
    room.requireAccess(channel, request);
    String content = request.input().path("message").asText();
    return ApiResponse.json(room.send(channel, request, content, "plain"));
  }

  private ApiResponse startConversation(ApiRequest request) {
    long user = request.user();
    long target = ApiRequest.toId(request.input().path("target_id").asText());
    if (users.visible(target).isEmpty()) {
      throw new ApiError(422, "target user not found");
    }
    if (target == user) {
      throw new ApiError(422, "can't send message to same user");
    }
    privately.check(request, target);
    String content = request.input().path("message").asText();
    if (content.isBlank()) {
      throw new ApiError(422, "Cannot send blank message.");
    }
    ObjectNode channel =
        room.between(user, target)
            .orElseGet(
                () ->
                    room.open(
                        "PM",
                        "",
                        "#pm_" + Math.min(user, target) + "-" + Math.max(user, target),
                        PRIVATE_LENGTH,
                        List.of(Math.min(user, target), Math.max(user, target))));
    ObjectNode message = room.send(channel, request, content, "plain");
    ObjectNode answer = Json.object();
    ObjectNode shown = room.show(channel, user);
    room.addLastMessage(shown, channel);
    shown.set("users", channel.get("members").deepCopy());
    answer.set("channel", shown);
    answer.set("message", message);
    answer.set("new_channel_id", channel.get("id"));
    return ApiResponse.json(answer);
  }
}
