package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** {@code beatmapsets/discussions}, their posts and their votes. */
final class DiscussionHandlers {
  private static final Shape WITHOUT_POST =
      Shape.of(
          "id",
          "beatmapset_id",
          "beatmap_id",
          "user_id",
          "deleted_by_id",
          "message_type",
          "parent_id",
          "timestamp",
          "resolved",
          "can_be_resolved",
          "can_grant_kudosu",
          "created_at",
          "updated_at",
          "deleted_at",
          "last_post_at",
          "kudosu_denied");
  private static final Shape DISCUSSION = WITHOUT_POST.and("starting_post");
  private static final Shape AUTHOR = UserViews.COMPACT.and("groups");
  private static final int MOST_BLOCKS = 10;

  private final World world;
  private final BeatmapViews views;
  private final UserViews users;

  DiscussionHandlers(World world) {
    this.world = world;
    this.views = new BeatmapViews(world);
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET beatmapsets/discussions", this::index,
        "GET beatmapsets/discussions/posts", this::posts,
        "GET beatmapsets/discussions/votes", this::votes);
  }

  static ObjectNode reviewsConfig() {
    return Json.object().put("max_blocks", MOST_BLOCKS);
  }

  private ApiResponse index(ApiRequest request) {
    NumberedSlice slice = NumberedSlice.of(request);
    List<ObjectNode> found =
        slice.sorted(world.table("discussions").all(), listed(request).and(asked(request)));
    List<ObjectNode> page = slice.page(found);
    Set<Long> ids = longs(page, "id");
    List<ObjectNode> included =
        world.table("discussions").all().stream()
            .filter(row -> ids.contains(row.path("parent_id").asLong(-1)))
            .filter(row -> !ids.contains(row.get("id").asLong()))
            .toList();
    Set<Long> sets = longs(page, "beatmapset_id");
    ObjectNode answer = Json.object();
    ArrayNode beatmaps = answer.putArray("beatmaps");
    world.beatmaps().all().stream()
        .filter(row -> sets.contains(row.get("beatmapset_id").asLong()))
        .forEach(row -> beatmaps.add(BeatmapViews.BEATMAP.of(row)));
    ArrayNode shownSets = answer.putArray("beatmapsets");
    sets.forEach(set -> shownSets.add(views.set(set, BeatmapViews.SET)));
    show(answer.putArray("discussions"), page, DISCUSSION);
    show(answer.putArray("included_discussions"), included, DISCUSSION);
    answer.set("reviews_config", reviewsConfig());
    Set<Long> people = new TreeSet<>(longs(page, "user_id"));
    people.addAll(longs(included, "user_id"));
    people(answer, people, AUTHOR);
    slice.writeCursor(answer, found);
    return ApiResponse.json(answer);
  }

  private static Predicate<ObjectNode> listed(ApiRequest request) {
    return request.flag("show_review_embeds", false)
        ? row -> true
        : row -> row.get("parent_id").isNull();
  }

  private Predicate<ObjectNode> asked(ApiRequest request) {
    List<String> types = request.list("message_types");
    boolean unresolved = request.flag("only_unresolved", false);
    String status = Optional.ofNullable(request.text("beatmapset_status")).orElse("all");
    Predicate<ObjectNode> set = QueueStatus.named(status, world);
    return same(request, "beatmapset_id")
        .and(same(request, "beatmap_id"))
        .and(same(request, "user", "user_id"))
        .and(row -> types.isEmpty() || types.contains(row.get("message_type").asText()))
        .and(
            row ->
                !unresolved
                    || (row.get("can_be_resolved").asBoolean() && !row.get("resolved").asBoolean()))
        .and(
            row ->
                world
                    .beatmapsets()
                    .find(row.get("beatmapset_id").asLong())
                    .filter(set)
                    .isPresent());
  }

  private ApiResponse posts(ApiRequest request) {
    Set<String> types = new LinkedHashSet<>(request.list("types"));
    types.retainAll(Set.of("first", "reply", "system"));
    if (types.isEmpty()) {
      types.add("reply");
    }
    NumberedSlice slice = NumberedSlice.of(request);
    List<ObjectNode> found =
        slice.sorted(
            world.table("discussion_posts").all(),
            same(request, "beatmapset_discussion_id")
                .and(same(request, "user", "user_id"))
                .and(row -> types.contains(row.get("post_type").asText())));
    List<ObjectNode> page = slice.page(found);
    List<ObjectNode> discussions = discussions(page);
    ObjectNode answer = Json.object();
    ArrayNode sets = answer.putArray("beatmapsets");
    longs(discussions, "beatmapset_id")
        .forEach(set -> sets.add(views.set(set, BeatmapViews.SET_COMPACT)));
    show(answer.putArray("discussions"), discussions, WITHOUT_POST);
    ArrayNode shown = answer.putArray("posts");
    for (ObjectNode post : page) {
      ObjectNode copy = post.deepCopy();
      copy.remove("post_type");
      shown.add(copy);
    }
    people(answer, longs(page, "user_id"), UserViews.COMPACT);
    slice.writeCursor(answer, found);
    return ApiResponse.json(answer);
  }

  private ApiResponse votes(ApiRequest request) {
    NumberedSlice slice = NumberedSlice.of(request);
    List<ObjectNode> found =
        slice.sorted(
            world.table("discussion_votes").all(),
            same(request, "beatmapset_discussion_id")
                .and(same(request, "user", "user_id"))
                .and(same(request, "score"))
                .and(vote -> discussions(List.of(vote)).stream().allMatch(receiver(request))));
    List<ObjectNode> page = slice.page(found);
    List<ObjectNode> discussions = discussions(page);
    ObjectNode answer = Json.object();
    show(answer.putArray("discussions"), discussions, WITHOUT_POST);
    Set<Long> people = longs(page, "user_id");
    people.addAll(longs(discussions, "user_id"));
    people(answer, people, AUTHOR);
    ArrayNode shown = answer.putArray("votes");
    page.forEach(vote -> shown.add(vote.deepCopy()));
    slice.writeCursor(answer, found);
    return ApiResponse.json(answer);
  }

  private static Predicate<ObjectNode> receiver(ApiRequest request) {
    return same(request, "receiver", "user_id");
  }

  private List<ObjectNode> discussions(List<ObjectNode> parts) {
    List<ObjectNode> discussions = new ArrayList<>();
    longs(parts, "beatmapset_discussion_id")
        .forEach(id -> world.table("discussions").find(id).ifPresent(discussions::add));
    return discussions;
  }

  private void people(ObjectNode answer, Collection<Long> ids, Shape shape) {
    ArrayNode people = answer.putArray("users");
    ids.stream()
        .filter(id -> users.visible(id).isPresent())
        .forEach(id -> people.add(users.show(id, shape)));
  }

  private static Predicate<ObjectNode> same(ApiRequest request, String field) {
    return same(request, field, field);
  }

  private static Predicate<ObjectNode> same(ApiRequest request, String parameter, String field) {
    String wanted = request.text(parameter);
    return row -> wanted == null || row.get(field).asText().equals(wanted);
  }

  private static Set<Long> longs(List<ObjectNode> rows, String field) {
    Set<Long> values = new LinkedHashSet<>();
    for (JsonNode row : rows) {
      values.add(row.get(field).asLong());
    }
    return values;
  }

  private static void show(ArrayNode array, List<ObjectNode> rows, Shape shape) {
    rows.forEach(row -> array.add(shape.of(row)));
  }
}
