package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code news}. */
final class NewsHandlers {
  private static final Shape POST =
      Shape.of(
          "id",
          "author",
          "edit_url",
          "first_image",
          "first_image@2x",
          "published_at",
          "updated_at",
          "slug",
          "title");

  private final World world;

  NewsHandlers(World world) {
    this.world = world;
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET news", this::index, "GET news/{news}", this::show);
  }

  private ApiResponse index(ApiRequest request) {
    int limit = Math.max(1, Math.min(21, request.number("limit", 12)));
    String year = request.text("year") == null ? null : Integer.toString(request.number("year", 0));
    List<ObjectNode> all = sorted();
    List<ObjectNode> found =
        year == null ? all : all.stream().filter(post -> year(post).equals(year)).toList();
    long last = Cursors.read(request).path("id").asLong(-1);
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).get("id").asLong() == last) {
        found = found.subList(i + 1, found.size());
      }
    }
    List<ObjectNode> page = found.subList(0, Math.min(limit, found.size()));
    ObjectNode answer = Json.object();
    ArrayNode posts = answer.putArray("news_posts");
    page.forEach(post -> posts.add(POST.and("preview").of(post)));
    answer.set(
        "news_sidebar", sidebar(all, year == null && !page.isEmpty() ? year(page.get(0)) : year));
    ObjectNode search = answer.putObject("search");
    search.put("limit", limit);
    search.put("sort", "published_desc");
    if (year == null) {
      search.putNull("year");
    } else {
      search.put("year", Integer.parseInt(year));
    }
    boolean more = found.size() > limit;
    Cursors.write(answer, more ? cursor(page.get(limit - 1)) : null);
    return ApiResponse.json(answer);
  }

  private static ObjectNode sidebar(List<ObjectNode> all, @Nullable String asked) {
    List<String> years = all.stream().map(NewsHandlers::year).distinct().toList();
    String year = asked == null ? years.get(0) : asked;
    ObjectNode sidebar = Json.object();
    sidebar.put("current_year", Integer.parseInt(year));
    ArrayNode posts = sidebar.putArray("news_posts");
    all.stream().filter(p -> year(p).equals(year)).forEach(p -> posts.add(POST.of(p)));
    ArrayNode list = sidebar.putArray("years");
    years.forEach(y -> list.add(Integer.parseInt(y)));
    return sidebar;
  }

  private ApiResponse show(ApiRequest request) {
    String asked = request.variable("news");
    boolean byId = "id".equals(request.text("key"));
    List<ObjectNode> all = sorted();
    for (int i = 0; i < all.size(); i++) {
      ObjectNode post = all.get(i);
      if (post.get(byId ? "id" : "slug").asText().equals(asked)) {
        ObjectNode shown = POST.and("content").of(post);
        if (!shown.has("content")) {
          shown.put("content", "<div class='osu-md osu-md--news'></div>");
        }
        ObjectNode navigation = shown.putObject("navigation");
        if (i > 0) {
          navigation.set("newer", POST.of(all.get(i - 1)));
        }
        if (i < all.size() - 1) {
          navigation.set("older", POST.of(all.get(i + 1)));
        }
        return ApiResponse.json(shown);
      }
    }
    throw ApiError.notFound();
  }

  private List<ObjectNode> sorted() {
    Comparator<ObjectNode> order =
        Comparator.<ObjectNode, String>comparing(post -> post.get("published_at").asText())
            .thenComparing(post -> post.get("id").asLong());
    return world.table("news").all().stream().sorted(order.reversed()).toList();
  }

  private static String year(ObjectNode post) {
    return post.get("published_at").asText().substring(0, 4);
  }

  private static ObjectNode cursor(ObjectNode last) {
    String published = last.get("published_at").asText().replace("+00:00", ".000000Z");
    ObjectNode cursor = Json.object().put("published_at", published);
    cursor.set("id", last.get("id"));
    return cursor;
  }
}
