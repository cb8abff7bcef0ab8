package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Caller;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code comments}. */
final class CommentHandlers {
  private static final int PAGE = 50;
  private static final int MOST = 100;
  private static final Set<String> COMMENTABLE = Set.of("beatmapset", "build", "news_post");
  private static final Comparator<ObjectNode> NEWEST =
      Comparator.<ObjectNode, String>comparing(c -> c.get("created_at").asText())
          .thenComparing(c -> c.get("id").asLong())
          .reversed();

  private final World world;
  private final UserViews users;

  CommentHandlers(World world) {
    this.world = world;
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET comments", this::index, "GET comments/{comment}", this::show);
  }

  private ApiResponse show(ApiRequest request) {
    ObjectNode comment =
        world
            .table("comments")
            .find(request.id("comment"))
            .orElseThrow(() -> new ApiError(404, "Specified Comment couldn't be found."));
    Subject subject =
        new Subject(
            comment.get("commentable_type").asText(), comment.get("commentable_id").asText());
    List<ObjectNode> replies = new ArrayList<>();
    addReplies(comment, replies);
    ObjectNode bundle = bundle(List.of(comment), replies, subject, request);
    bundle.put("has_more", false);
    bundle.set("has_more_id", comment.get("id"));
    bundle.set("cursor", cursor(comment));
    return ApiResponse.json(bundle);
  }

  private ApiResponse index(ApiRequest request) {
    String type = request.text("commentable_type");
    String id = request.text("commentable_id");
    if (type != null && !COMMENTABLE.contains(type)) {
      throw new ApiError(422, null);
    }
    Subject subject = type == null || id == null ? null : new Subject(type, id);
    String user = request.text("user_id");
    List<ObjectNode> all =
        new ArrayList<>(
            world.table("comments").all().stream()
                .filter(c -> subject == null || subject.has(c))
                .filter(c -> user == null || c.path("user_id").asText().equals(user))
                .toList());
    String parent = request.text("parent_id");
    List<ObjectNode> found =
        new ArrayList<>(
            all.stream().filter(c -> isUnder(c, parent)).sorted(sort(request)).toList());
    long last = request.number("after", Cursors.read(request).path("id").asInt(-1));
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).get("id").asLong() == last) {
        found = found.subList(i + 1, found.size());
      }
    }
    int limit = request.limit(PAGE, MOST);
    List<ObjectNode> page = found.subList(0, Math.min(limit, found.size()));
    ObjectNode bundle = bundle(page, List.of(), subject, request);
    bundle.put("has_more", found.size() > limit);
    bundle.putNull("has_more_id");
    bundle.set("cursor", page.isEmpty() ? null : cursor(page.get(page.size() - 1)));
    bundle.put("top_level_count", all.stream().filter(c -> c.get("parent_id").isNull()).count());
    bundle.put("total", all.size());
    return ApiResponse.json(bundle);
  }

  private static boolean isUnder(ObjectNode comment, @Nullable String parent) {
    if (parent == null) {
      return true;
    }
    if (parent.equals("0")) {
      return comment.get("parent_id").isNull();
    }
    return comment.get("parent_id").asText().equals(parent);
  }

  private static Comparator<ObjectNode> sort(ApiRequest request) {
    String sort = String.valueOf(request.text("sort"));
    return switch (sort) {
      case "old" -> NEWEST.reversed();
      case "top" ->
          Comparator.<ObjectNode>comparingInt(c -> c.get("votes_count").asInt())
              .reversed()
              .thenComparing(NEWEST);
      default -> NEWEST;
    };
  }

  private void addReplies(ObjectNode comment, List<ObjectNode> replies) {
    for (ObjectNode reply : world.table("comments").all()) {
      if (reply.get("parent_id").equals(comment.get("id"))) {
        replies.add(reply);
        addReplies(reply, replies);
      }
    }
  }

  private ObjectNode bundle(
      List<ObjectNode> comments,
      List<ObjectNode> replies,
      @Nullable Subject subject,
      ApiRequest request) {
    List<ObjectNode> included = new ArrayList<>();
    for (ObjectNode comment : comments) {
      world
          .table("comments")
          .find(comment.get("parent_id").asLong(-1))
          .filter(parent -> !included.contains(parent) && !comments.contains(parent))
          .ifPresent(included::add);
    }
    included.addAll(replies);
    List<ObjectNode> pinned =
        world.table("comments").all().stream()
            .filter(c -> subject != null && subject.has(c) && c.get("pinned").asBoolean())
            .toList();
    ObjectNode bundle = Json.object();
    bundle.set("comments", show(comments, request));
    bundle.set("included_comments", show(included, request));
    bundle.set("pinned_comments", show(pinned, request));
    bundle.putArray("user_votes");
    bundle.put("user_follow", false);
    Set<Long> people = new TreeSet<>();
    for (List<ObjectNode> list : List.of(comments, included, pinned)) {
      for (ObjectNode comment : list) {
        people.add(comment.get("user_id").asLong(-1));
        people.add(comment.path("edited_by_id").asLong(-1));
      }
    }
    ArrayNode shown = bundle.putArray("users");
    people.forEach(id -> users.visible(id).ifPresent(u -> shown.add(users.compact(id))));
    bundle.put("sort", request.text("sort") == null ? "new" : request.text("sort"));
    ArrayNode metas = bundle.putArray("commentable_meta");
    Set<String> subjects = new LinkedHashSet<>();
    if (subject != null) {
      subjects.add(subject.key());
    }
    comments.forEach(c -> subjects.add(Subject.of(c).key()));
    subjects.forEach(key -> meta(key, request, metas));
    metas.addObject().put("title", "Deleted Item");
    return bundle;
  }

  private void meta(String key, ApiRequest request, ArrayNode metas) {
    JsonNode known = world.document("commentable:" + key);
    if (known instanceof ObjectNode meta) {
      ObjectNode shown = meta.deepCopy();
      if (meta.has("current_user_attributes")) {
        shown
            .putObject("current_user_attributes")
            .put(
                "can_new_comment_reason",
                request.userId() == null ? "Please sign in to proceed." : null);
      }
      metas.add(shown);
    } else {
      metas.addObject().put("title", "Deleted Item");
    }
  }

  private static ArrayNode show(List<ObjectNode> comments, ApiRequest request) {
    ArrayNode shown = Json.array(List.of());
    Caller caller = request.caller();
    for (ObjectNode comment : comments) {
      ObjectNode copy = comment.deepCopy();
      if (!comment.get("deleted_at").isNull() && caller == null) {
        copy.remove(List.of("message", "message_html", "deleted_by_id"));
      }
      shown.add(copy);
    }
    return shown;
  }

  private static ObjectNode cursor(ObjectNode comment) {
    String created = comment.get("created_at").asText().replace("Z", ".000000Z");
    ObjectNode cursor = Json.object().put("created_at", created);
    cursor.set("id", comment.get("id"));
    return cursor;
  }

  private record Subject(String type, String id) {
    static Subject of(ObjectNode comment) {
      return new Subject(
          comment.get("commentable_type").asText(), comment.get("commentable_id").asText());
    }

    boolean has(ObjectNode comment) {
      return of(comment).equals(this);
    }

    String key() {
      return type + ":" + id;
    }
  }
}
