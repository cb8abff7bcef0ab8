package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Caller;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.search.BeatmapsetQuery;
import io.github.osuapi.sandbox.world.World;
import java.util.List;
import java.util.Map;

/** {@code beatmapsets/search}. */
final class SearchHandler {
  private static final int PAGE = 50;
  private static final Shape SET = BeatmapViews.SET.and("pack_tags");
  private static final Shape BEATMAP = BeatmapViews.BEATMAP.and("max_combo");

  private final World world;
  private final BeatmapViews views;

  SearchHandler(World world) {
    this.world = world;
    this.views = new BeatmapViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET beatmapsets/search", this::search);
  }

  private ApiResponse search(ApiRequest request) {
    String typed = request.text("q") == null ? request.text("query") : request.text("q");
    BeatmapsetQuery query = BeatmapsetQuery.parse(typed, world.document("tags").path("tags"));
    SearchFilter filter = new SearchFilter(world, views, query, request);
    SearchSort sort = SearchSort.of(world, request, query.hasFit());
    List<ObjectNode> found =
        world.beatmapsets().all().stream().filter(filter).sorted(sort.order()).toList();
    List<ObjectNode> rest = rest(found, sort, request);
    List<ObjectNode> page = rest.subList(0, Math.min(PAGE, rest.size()));
    ObjectNode answer = Json.object();
    ArrayNode shown = answer.putArray("beatmapsets");
    page.forEach(row -> shown.add(show(row, request)));
    answer.set("search", Json.object().put("sort", sort.name()));
    Long viewer = request.userId();
    JsonNode difficulty = world.document("recommended_difficulty:" + viewer);
    answer.set(
        "recommended_difficulty", difficulty.isMissingNode() ? NullNode.getInstance() : difficulty);
    answer.putNull("error");
    answer.put("total", found.size());
    boolean more = rest.size() > PAGE;
    Cursors.write(answer, more ? sort.cursor(page.get(PAGE - 1)) : null);
    return ApiResponse.json(answer);
  }

  /** What comes after the cursor, or from the first of a page on where there is none. */
  private static List<ObjectNode> rest(
      List<ObjectNode> found, SearchSort sort, ApiRequest request) {
    ObjectNode cursor = Cursors.read(request);
    if (!cursor.isEmpty()) {
      return sort.after(found, cursor);
    }
    long from = PAGE * (Math.max(1, request.number("page", 1)) - 1L);
    return found.subList((int) Math.min(from, found.size()), found.size());
  }

  private ObjectNode show(ObjectNode row, ApiRequest request) {
    ObjectNode shown = SET.of(row);
    if (!row.has("pack_tags")) {
      shown.set("pack_tags", Json.array(List.of()));
    }
    ArrayNode beatmaps = shown.putArray("beatmaps");
    for (ObjectNode beatmap : world.beatmaps().all()) {
      if (beatmap.get("beatmapset_id").equals(row.get("id"))) {
        beatmaps.add(BEATMAP.of(beatmap));
      }
    }
    Caller caller = request.caller();
    if (caller != null && caller.isGame()) {
      shown.put("has_favourited", views.isFavourite(request.user(), row.get("id").asLong()));
    }
    return shown;
  }
}
