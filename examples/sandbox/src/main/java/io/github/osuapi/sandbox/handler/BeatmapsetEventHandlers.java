package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code beatmapsets/events}. */
final class BeatmapsetEventHandlers {
  private static final Shape PERSON = UserViews.COMPACT.and("groups");
  private static final int DATE = "2026-11-22".length();

  private final World world;
  private final UserViews users;

  BeatmapsetEventHandlers(World world) {
    this.world = world;
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET beatmapsets/events", this::index);
  }

  private ApiResponse index(ApiRequest request) {
    NumberedSlice slice = NumberedSlice.of(request);
    List<ObjectNode> page =
        slice.page(slice.sorted(world.table("beatmapset_events").all(), asked(request)));
    ObjectNode answer = Json.object();
    ArrayNode events = answer.putArray("events");
    page.forEach(event -> events.add(event.deepCopy()));
    answer.set("reviewsConfig", DiscussionHandlers.reviewsConfig());
    Set<Long> people = new TreeSet<>();
    for (ObjectNode event : page) {
      people.add(event.path("user_id").asLong(-1));
      people.add(event.path("discussion").path("user_id").asLong(-1));
    }
    ArrayNode shown = answer.putArray("users");
    people.stream()
        .filter(id -> users.visible(id).isPresent())
        .forEach(id -> shown.add(users.show(id, PERSON)));
    return ApiResponse.json(answer);
  }

  private static Predicate<ObjectNode> asked(ApiRequest request) {
    List<String> types = request.list("types");
    String set = request.text("beatmapset_id");
    String user = request.text("user");
    String first = request.text("min_date");
    String last = request.text("max_date");
    return event ->
        (types.isEmpty() || types.contains(event.get("type").asText()))
            && (set == null || event.path("beatmapset").path("id").asText().equals(set))
            && (user == null || event.path("user_id").asText().equals(user))
            && isBetween(event.get("created_at").asText().substring(0, DATE), first, last);
  }

  private static boolean isBetween(String day, @Nullable String first, @Nullable String last) {
    return (first == null || day.compareTo(first) >= 0)
        && (last == null || day.compareTo(last) <= 0);
  }
}
