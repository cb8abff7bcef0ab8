package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.Map;

/** Writing to the forum. */
final class ForumWriteHandlers {
  private final World world;
  private final ForumBoard board;

  ForumWriteHandlers(World world, ForumBoard board) {
    this.world = world;
    this.board = board;
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "POST forums/topics", this::storeTopic,
        "PUT forums/topics/{topic}", this::updateTopic,
        "PATCH forums/topics/{topic}", this::updateTopic,
        "POST forums/topics/{topic}/reply", this::reply,
        "POST forums/topics/{topic}/lock", this::lock,
        "POST forums/topics/{topic}/pin", this::pin,
        "POST forums/topics/{topic}/move", this::move,
        "PUT forums/posts/{post}", this::updatePost,
        "PATCH forums/posts/{post}", this::updatePost);
  }

  private ApiResponse reply(ApiRequest request) {
    ObjectNode topic = board.topic(request);
    long user = request.user();
    board.requireVoice(user);
    if (topic.get("is_locked").asBoolean()) {
      throw new ApiError(403, "Can not reply to a locked thread.");
    }
    if (board.isLastPoster(topic, user)) {
      throw new ApiError(403, "Please edit your last post instead of posting again.");
    }
    ObjectNode post = board.addPost(topic, user, ForumBoard.body(request));
    topic.set("last_post_id", post.get("id"));
    topic.put("post_count", topic.get("post_count").asInt() + 1);
    topic.set("updated_at", post.get("created_at"));
    return ApiResponse.json(post);
  }

  private ApiResponse storeTopic(ApiRequest request) {
    ObjectNode forum = board.forum(ApiRequest.toId(request.input().path("forum_id").asText()));
    long user = request.user();
    board.requireVoice(user);
    if (!forum.get("subforums").isEmpty()) {
      throw new ApiError(403, "Forum is closed and can not be posted to.");
    }
    JsonNode poll =
        request.flag("with_poll", false)
            ? ForumPoll.of(request.input().path("forum_topic_poll"), board)
            : Json.object().nullNode();
    String title = request.input().path("title").asText();
    requireTitle(title);
    String body = ForumBoard.body(request);
    ObjectNode topic = Json.object();
    topic.put("created_at", board.now());
    topic.putNull("deleted_at");
    topic.set("forum_id", forum.get("id"));
    topic.put("id", world.table("topics").nextId());
    topic.put("is_locked", false);
    topic.put("post_count", 1);
    topic.put("title", title);
    topic.put("type", "normal");
    topic.put("updated_at", board.now());
    topic.put("user_id", user);
    topic.put("views", 0);
    topic.set("poll", poll);
    ObjectNode post = board.addPost(topic, user, body);
    topic.set("first_post_id", post.get("id"));
    topic.set("last_post_id", post.get("id"));
    world.table("topics").put(topic);
    ObjectNode answer = Json.object();
    answer.set("topic", topic);
    answer.set("post", post);
    return ApiResponse.json(answer);
  }

  private ApiResponse updateTopic(ApiRequest request) {
    ObjectNode topic = board.topic(request);
    boolean mayEdit = isOf(topic, request) && !topic.get("is_locked").asBoolean();
    if (!mayEdit && !board.moderates(topic, request)) {
      throw new ApiError(403, null);
    }
    JsonNode title = request.input().path("forum_topic").path("topic_title");
    if (!title.isMissingNode()) {
      requireTitle(title.asText());
      topic.put("title", title.asText());
    }
    return ApiResponse.json(topic);
  }

  private static void requireTitle(String title) {
    if (title.isBlank()) {
      throw new ApiError(422, "Topic title is required.");
    }
  }

  private ApiResponse lock(ApiRequest request) {
    ObjectNode topic = board.topic(request);
    board.requireModerator(topic, request);
    topic.put("is_locked", request.flag("lock", false));
    return ApiResponse.empty();
  }

  private ApiResponse pin(ApiRequest request) {
    ObjectNode topic = board.topic(request);
    board.requireModerator(topic, request);
    topic.put(
        "type",
        switch (request.number("pin", 0)) {
          case 1 -> "sticky";
          case 2 -> "announcement";
          default -> "normal";
        });
    return ApiResponse.empty();
  }

  private ApiResponse move(ApiRequest request) {
    ObjectNode topic = board.topic(request);
    board.requireModerator(topic, request);
    topic.set("forum_id", board.forum(request.number("destination_forum_id", -1)).get("id"));
    return ApiResponse.empty();
  }

  private ApiResponse updatePost(ApiRequest request) {
    ObjectNode post =
        world
            .table("posts")
            .find(request.id("post"))
            .orElseThrow(() -> new ApiError(404, "Specified Forum\\Post couldn't be found."));
    requireEditor(post, request);
    ForumBoard.write(post, ForumBoard.body(request));
    post.put("edited_at", board.now());
    post.put("edited_by_id", request.user());
    return ApiResponse.json(post);
  }

  private void requireEditor(ObjectNode post, ApiRequest request) {
    ObjectNode topic =
        world
            .table("topics")
            .find(post.path("topic_id").asLong())
            .orElseGet(() -> Json.object().put("is_locked", false).put("forum_id", 0));
    if (board.moderates(topic, request)) {
      return;
    }
    if (!isOf(post, request)) {
      throw new ApiError(403, "Only poster can edit the post.");
    }
    if (topic.get("is_locked").asBoolean()) {
      throw new ApiError(403, "Can not edit post of a locked topic.");
    }
  }

  private static boolean isOf(ObjectNode written, ApiRequest request) {
    return written.get("user_id").asLong() == request.user();
  }
}
