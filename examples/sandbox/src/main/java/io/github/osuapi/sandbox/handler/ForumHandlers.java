package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading the forum. */
final class ForumHandlers {
  private static final int PAGE = 50;

  private final World world;
  private final ForumBoard board;

  ForumHandlers(World world, ForumBoard board) {
    this.world = world;
    this.board = board;
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET forums", request -> index(),
        "GET forums/{forum}", this::show,
        "GET forums/topics", this::topics,
        "GET forums/topics/{topic}", this::topic);
  }

  private ApiResponse index() {
    return ApiResponse.json(Json.object().set("forums", world.document("forums").deepCopy()));
  }

  private ApiResponse show(ApiRequest request) {
    ObjectNode answer = Json.object();
    ObjectNode forum = board.forum(request.id("forum"));
    answer.set("forum", forum.deepCopy());
    ArrayNode topics = answer.putArray("topics");
    ArrayNode pinned = answer.putArray("pinned_topics");
    String replies = String.valueOf(request.text("with_replies"));
    for (ObjectNode topic : listed(request.text("sort"))) {
      boolean replied = topic.path("post_count").asInt() > 1;
      boolean shown =
          switch (replies) {
            case "only" -> replied || isPinned(topic);
            case "none" -> !replied || isPinned(topic);
            default -> true;
          };
      if (shown && topic.get("forum_id").equals(forum.get("id"))) {
        (isPinned(topic) ? pinned : topics).add(topic.deepCopy());
      }
    }
    return ApiResponse.json(answer);
  }

  private List<ObjectNode> listed(@Nullable String sort) {
    List<ObjectNode> topics = new ArrayList<>(board.topics());
    if ("created".equals(sort)) {
      topics.sort(Comparator.comparing(ForumHandlers::created).reversed());
    }
    return topics;
  }

  private static String created(ObjectNode topic) {
    return topic.path("created_at").asText();
  }

  private static boolean isPinned(ObjectNode topic) {
    return !topic.get("type").asText().equals("normal");
  }

  private ApiResponse topics(ApiRequest request) {
    String forum = request.text("forum_id");
    List<ObjectNode> found = new ArrayList<>();
    for (ObjectNode topic : board.topics()) {
      if (forum == null || topic.get("forum_id").asText().equals(forum)) {
        found.add(topic);
      }
    }
    boolean old = "old".equals(request.text("sort"));
    if (old) {
      Collections.reverse(found);
    }
    String after = Cursors.read(request).path("topic_last_post_time").asText();
    if (!after.isEmpty()) {
      found.removeIf(
          topic -> {
            int order = time(topic).compareTo(after);
            return old ? order <= 0 : order >= 0;
          });
    }
    int limit = request.limit(PAGE, PAGE);
    List<ObjectNode> page = found.subList(0, Math.min(limit, found.size()));
    ObjectNode answer = Json.object();
    ArrayNode shown = answer.putArray("topics");
    page.forEach(topic -> shown.add(topic.deepCopy()));
    boolean more = found.size() > limit;
    Cursors.write(
        answer, more ? Json.object().put("topic_last_post_time", time(page.get(limit - 1))) : null);
    return ApiResponse.json(answer);
  }

  private ApiResponse topic(ApiRequest request) {
    ObjectNode topic = board.topic(request);
    List<ObjectNode> posts = new ArrayList<>(board.posts(topic));
    String sort = request.text("sort");
    long last = Cursors.read(request).path("id").asLong(-1);
    String end = last >= 0 ? null : request.text("end");
    long start = last >= 0 ? -1 : start(request, posts);
    boolean descending = start < 0 && (end != null || "id_desc".equals(sort));
    if (descending) {
      Collections.reverse(posts);
    }
    posts.removeIf(
        post -> {
          long id = post.get("id").asLong();
          boolean seen = last >= 0 && (descending ? id >= last : id <= last);
          boolean before = start >= 0 && id < start;
          return seen || before || (start < 0 && end != null && id > ApiRequest.toId(end));
        });
    int limit = request.limit(PAGE, PAGE);
    List<ObjectNode> page = posts.subList(0, Math.min(limit, posts.size()));
    ObjectNode answer = Json.object();
    ArrayNode shown = answer.putArray("posts");
    page.forEach(post -> shown.add(post.deepCopy()));
    ObjectNode search = answer.putObject("search");
    search.put("limit", limit);
    search.put("sort", descending ? "id_desc" : "id_asc");
    answer.set("topic", topic.deepCopy());
    ObjectNode cursor = null;
    if (!page.isEmpty()) {
      cursor = Json.object();
      cursor.set("id", page.get(page.size() - 1).get("id"));
    }
    Cursors.write(answer, cursor);
    return ApiResponse.json(answer);
  }

  /** The id of the post that the page begins with, by its place or id; negative for the first. */
  private static long start(ApiRequest request, List<ObjectNode> posts) {
    int place = request.number("n", 0);
    if (place > 0 && !posts.isEmpty()) {
      return posts.get(Math.min(place, posts.size()) - 1).get("id").asLong();
    }
    return "latest".equals(request.text("start")) && !posts.isEmpty()
        ? posts.get(posts.size() - 1).get("id").asLong()
        : request.number("start", -1);
  }

  private static String time(ObjectNode topic) {
    return topic.get("updated_at").asText().replace("+00:00", ".000000Z");
  }
}
