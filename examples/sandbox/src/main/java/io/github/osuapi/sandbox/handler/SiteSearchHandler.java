package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** {@code search}: users by name, pages of the wiki by their words. */
final class SiteSearchHandler {
  private static final int OF_EACH = 6;
  private static final int USERS = 20;
  private static final int PAGES = 50;
  private static final int SHORTEST = 2;

  private final World world;
  private final UserViews users;

  SiteSearchHandler(World world) {
    this.world = world;
    this.users = new UserViews(world);
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET search", this::search);
  }

  private ApiResponse search(ApiRequest request) {
    String mode = Optional.ofNullable(request.text("mode")).orElse("all");
    String query = Optional.ofNullable(request.text("query")).orElse("").trim();
    if (mode.equals("beatmapset")) {
      String words = URLEncoder.encode(query, StandardCharsets.UTF_8);
      return ApiResponse.redirect(request.baseUrl() + "/beatmapsets?q=" + words);
    }
    boolean all = mode.equals("all");
    ObjectNode answer = Json.object();
    if (all || mode.equals("user")) {
      answer.set("user", users(query, request, all ? OF_EACH : USERS));
    }
    if (all || mode.equals("wiki_page")) {
      answer.set("wiki_page", pages(query, request, all ? OF_EACH : PAGES));
    }
    return ApiResponse.json(answer);
  }

  private ObjectNode users(String query, ApiRequest request, int size) {
    Predicate<ObjectNode> found = user -> has(user.get("username"), query);
    List<ObjectNode> rows =
        world.users().all().stream()
            .filter(user -> query.length() >= SHORTEST)
            .filter(found)
            .filter(user -> users.visible(user.get("id").asLong()).isPresent())
            .sorted(Comparator.comparing(user -> user.get("username").asText()))
            .toList();
    return slice(rows, request, size, user -> users.compact(user.get("id").asLong()));
  }

  private ObjectNode pages(String query, ApiRequest request, int size) {
    List<ObjectNode> rows =
        world.table("wiki_pages").all().stream()
            .filter(page -> query.length() >= SHORTEST)
            .filter(page -> page.get("locale").asText().equals("en"))
            .filter(page -> has(page.get("title"), query) || has(page.get("markdown"), query))
            .toList();
    return slice(rows, request, size, SiteSearchHandler::page);
  }

  private static ObjectNode page(ObjectNode row) {
    ObjectNode page = row.deepCopy();
    page.remove("id");
    return page;
  }

  private static ObjectNode slice(
      List<ObjectNode> rows, ApiRequest request, int size, Function<ObjectNode, ObjectNode> view) {
    int page = Math.max(1, request.number("page", 1));
    ObjectNode section = Json.object();
    List<ObjectNode> shown = rows.stream().skip((page - 1L) * size).limit(size).map(view).toList();
    section.set("data", Json.array(shown));
    section.put("total", rows.size());
    return section;
  }

  private static boolean has(JsonNode text, String query) {
    return text.asText().toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
  }
}
