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
import java.util.List;
import java.util.Map;

/** {@code beatmapsets}. */
final class BeatmapsetHandlers {
  private static final Shape SET =
      BeatmapViews.SET.and(
          "current_nominations",
          "description",
          "genre",
          "language",
          "pack_tags",
          "ratings",
          "related_tags",
          "version_count");
  private static final Shape BEATMAP =
      BeatmapViews.BEATMAP.and("failtimes", "max_combo", "owners", "top_tag_ids");
  private static final long COMPLETE_SET = 501;

  private final World world;
  private final BeatmapViews views;
  private final UserViews users;

  BeatmapsetHandlers(World world) {
    this.world = world;
    this.views = new BeatmapViews(world);
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET beatmapsets/{beatmapset}", this::show,
        "GET beatmapsets/lookup", this::lookup,
        "GET me/beatmapset-favourites", this::favourites);
  }

  private ApiResponse show(ApiRequest request) {
    ObjectNode row =
        world
            .beatmapsets()
            .find(request.id("beatmapset"))
            .orElseThrow(() -> new ApiError(404, unknown(request)));
    return ApiResponse.json(full(row, request));
  }

  private static String unknown(ApiRequest request) {
    String language = request.headers().getOrDefault("accept-language", "en");
    return switch (language) {
      case "fr" -> "Ce que vous recherchez (beatmap) n'a pas pu être trouvé.";
      case "zh-TW" -> "找不到指定的 圖譜。";
      default -> "Specified beatmap couldn't be found.";
    };
  }

  private ApiResponse lookup(ApiRequest request) {
    if (request.text("beatmap_id") == null) {
      throw ApiError.notFound();
    }
    ObjectNode beatmap =
        world
            .beatmaps()
            .find(request.number("beatmap_id", -1))
            .orElseThrow(BeatmapsetHandlers::unknownBeatmap);
    ObjectNode row = world.beatmapsets().find(beatmap.get("beatmapset_id").asLong()).orElseThrow();
    return ApiResponse.json(full(row, request));
  }

  private static ApiError unknownBeatmap() {
    return new ApiError(404, "Specified beatmap difficulty couldn't be found.");
  }

  private ApiResponse favourites(ApiRequest request) {
    JsonNode known = world.document("favourites:" + request.user());
    ObjectNode answer = Json.object();
    answer.set("beatmapset_ids", known.isArray() ? known : Json.array(List.of()));
    return ApiResponse.json(answer);
  }

  private ObjectNode full(ObjectNode row, ApiRequest request) {
    long id = row.get("id").asLong();
    ObjectNode shown = SET.of(row);
    ObjectNode complete = SET.of(world.beatmapsets().find(COMPLETE_SET).orElseThrow());
    complete
        .properties()
        .forEach(
            field -> {
              if (!shown.has(field.getKey())) {
                shown.set(field.getKey(), neutral(field.getValue()));
              }
            });
    ArrayNode beatmaps = shown.putArray("beatmaps");
    for (ObjectNode beatmap : world.beatmaps().all()) {
      if (beatmap.get("beatmapset_id").asLong() == id) {
        beatmaps.add(beatmap(beatmap, request));
      }
    }
    ArrayNode converts = shown.putArray("converts");
    for (ObjectNode convert : world.table("converts").all()) {
      if (convert.get("beatmapset_id").asLong() == id) {
        ObjectNode shape = BEATMAP.without("max_combo").of(convert);
        shape.set("id", convert.get("original_id"));
        converts.add(shape);
      }
    }
    long mapper = row.get("user_id").asLong();
    shown.set("user", users.compact(mapper));
    people(shown, row, "recent_favourites");
    people(shown, row, "related_users");
    Caller caller = request.caller();
    if (caller != null && caller.isGame()) {
      shown.put("has_favourited", views.isFavourite(request.user(), id));
    }
    return shown;
  }

  private ObjectNode beatmap(ObjectNode row, ApiRequest request) {
    ObjectNode shown = BEATMAP.of(row);
    Long viewer = request.userId();
    long id = row.get("id").asLong();
    shown.put("current_user_playcount", viewer == null ? 0 : views.playcount(viewer, id));
    shown.set(
        "current_user_tag_ids", viewer == null ? Json.array(List.of()) : views.tagIds(viewer, id));
    if (!row.has("top_tag_ids")) {
      shown.set("top_tag_ids", Json.array(List.of()));
    }
    return shown;
  }

  private void people(ObjectNode shown, ObjectNode row, String list) {
    ArrayNode people = shown.putArray(list);
    row.path(list).forEach(user -> people.add(users.compact(user.asLong())));
    if (list.equals("related_users") && people.isEmpty()) {
      people.add(shown.get("user"));
    }
  }

  private static JsonNode neutral(JsonNode value) {
    if (value.isArray()) {
      return Json.array(List.of());
    }
    return value.deepCopy();
  }
}
