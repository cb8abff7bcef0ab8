package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.Caller;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Topics and posts: finding, writing, and who may moderate. */
final class ForumBoard {
  private static final long SILENCED = 1009;
  private static final long MODERATED_FORUM = 200;

  /** The one account whose groups moderate. */
  static final long MODERATOR = 1014;

  private final World world;
  private final Clock clock;

  ForumBoard(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
  }

  ObjectNode topic(ApiRequest request) {
    return world
        .table("topics")
        .find(request.id("topic"))
        .orElseThrow(() -> new ApiError(404, "Specified Forum\\Topic couldn't be found."));
  }

  ObjectNode forum(long id) {
    return world
        .table("forums")
        .find(id)
        .orElseThrow(() -> new ApiError(404, "Specified Forum\\Forum couldn't be found."));
  }

  List<ObjectNode> posts(ObjectNode topic) {
    return world.table("posts").all().stream()
        .filter(post -> post.get("topic_id").equals(topic.get("id")))
        .toList();
  }

  List<ObjectNode> topics() {
    return world.table("topics").all().stream()
        .sorted(
            Comparator.<ObjectNode, String>comparing(topic -> topic.get("updated_at").asText())
                .reversed())
        .toList();
  }

  String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00");
  }

  String later(long days) {
    return clock
        .instant()
        .truncatedTo(ChronoUnit.SECONDS)
        .plus(days, ChronoUnit.DAYS)
        .toString()
        .replace("Z", "+00:00");
  }

  void requireVoice(long user) {
    if (user == SILENCED) {
      throw new ApiError(403, "Can't do that while silenced.");
    }
  }

  /** Moderating takes a token that uses groups, of a member of the forum's group. */
  void requireModerator(ObjectNode topic, ApiRequest request) {
    if (!moderates(topic, request)) {
      throw new ApiError(403, "No permission to moderate this forum.");
    }
  }

  boolean moderates(ObjectNode topic, ApiRequest request) {
    Caller caller = request.caller();
    return caller != null
        && caller.hasGroupPermissions()
        && request.user() == MODERATOR
        && topic.get("forum_id").asLong() == MODERATED_FORUM;
  }

  static String body(ApiRequest request) {
    String body = request.input().path("body").asText();
    if (body.isBlank()) {
      throw new ApiError(422, "Post body is required.");
    }
    return body;
  }

  ObjectNode addPost(ObjectNode topic, long user, String body) {
    long known =
        world.table("topics").all().stream()
            .mapToLong(t -> t.path("last_post_id").asLong(0))
            .max()
            .orElse(0);
    ObjectNode post = Json.object();
    post.put("created_at", now());
    post.putNull("deleted_at");
    post.putNull("edited_at");
    post.putNull("edited_by_id");
    post.set("forum_id", topic.get("forum_id"));
    post.put("id", Math.max(known + 1, world.table("posts").nextId()));
    post.set("topic_id", topic.get("id"));
    post.put("user_id", user);
    write(post, body);
    world.table("posts").put(post);
    return post;
  }

  static void write(ObjectNode post, String body) {
    ObjectNode text = post.putObject("body");
    text.put("html", BbCode.html(body));
    text.put("raw", body);
  }

  boolean isLastPoster(ObjectNode topic, long user) {
    JsonNode last = topic.get("last_post_id");
    return world
        .table("posts")
        .find(last.asLong())
        .map(post -> post.get("user_id").asLong() == user)
        .orElse(false);
  }
}
