package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiHandler;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.Rulesets;
import io.github.osuapi.sandbox.world.World;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** {@code rankings}. Those of countries and teams are the recorded ones. */
final class RankingHandlers {
  private static final int PAGE = 50;
  private static final int MOST_RANKED = 10_000;
  private static final int MOST_KUDOSU = 1000;
  private static final Set<String> TYPES =
      Set.of("performance", "global", "score", "country", "team", "charts");

  private final World world;

  RankingHandlers(World world) {
    this.world = world;
  }

  Map<String, ApiHandler> handlers() {
    return Map.of("GET rankings/{mode}/{type}", this::index, "GET rankings/kudosu", this::kudosu);
  }

  private ApiResponse kudosu(ApiRequest request) {
    List<JsonNode> all = new ArrayList<>();
    world.document("ranking:kudosu").forEach(all::add);
    return ApiResponse.json(
        Json.object().set("ranking", Json.array(page(all, page(request, MOST_KUDOSU)))));
  }

  private ApiResponse index(ApiRequest request) {
    String mode = request.variable("mode");
    String type = request.variable("type");
    if (Rulesets.id(mode) < 0) {
      throw ApiError.notFound();
    }
    if (!TYPES.contains(type)) {
      throw new ApiError(404, "invalid type specified");
    }
    if (type.equals("charts")) {
      return chart(mode, request);
    }
    return type.equals("country") || type.equals("team")
        ? whole(world.document("ranking:" + mode + "/" + type), request)
        : players(mode, type, request);
  }

  private static ApiResponse whole(JsonNode recorded, ApiRequest request) {
    List<JsonNode> ranking = new ArrayList<>();
    recorded.forEach(ranking::add);
    return answer(ranking, ranking.size(), request);
  }

  private ApiResponse players(String mode, String type, ApiRequest request) {
    String filter = request.text("filter");
    if (filter != null && !filter.equals("all") && !filter.equals("friends")) {
      throw new ApiError(422, "invalid filter parameter specified");
    }
    List<JsonNode> ranking = sorted(mode, type);
    int total = MOST_RANKED;
    String country = request.text("country");
    if (country != null) {
      ranking = only(ranking, user -> user.get("country_code").asText().equals(country));
      if (ranking.isEmpty()) {
        throw new ApiError(404, "Specified CountryStatistics couldn't be found.");
      }
      total = world.document("ranking_total:" + country).asInt(ranking.size());
    }
    if ("friends".equals(filter)) {
      ranking = only(ranking, friendsOf(request));
      total = ranking.size();
    }
    if (country != null) {
      for (int i = 0; i < ranking.size(); i++) {
        ((ObjectNode) ranking.get(i)).put("country_rank", i + 1);
      }
    }
    return answer(ranking, total, request);
  }

  private static ApiResponse answer(List<JsonNode> ranking, int total, ApiRequest request) {
    int page = page(request, total);
    List<JsonNode> shown = page(ranking, page);
    ObjectNode answer = Json.object();
    boolean more = !shown.isEmpty() && page * PAGE < total;
    Cursors.write(answer, more ? Json.object().put("page", page + 1) : null);
    answer.set("ranking", Json.array(shown));
    answer.put("total", total);
    return ApiResponse.json(answer);
  }

  /** The chart of a spotlight, the newest one unless another is asked for. */
  private ApiResponse chart(String mode, ApiRequest request) {
    JsonNode spotlights = world.document("spotlights").path("spotlights");
    String asked = request.text("spotlight");
    for (JsonNode spotlight : spotlights) {
      if (asked == null || spotlight.get("id").asText().equals(asked)) {
        JsonNode chart = world.document("chart:" + mode + ":" + spotlight.get("id").asText());
        return ApiResponse.json(chart.isObject() ? chart : emptyChart(spotlight));
      }
    }
    throw new ApiError(404, "Specified Spotlight couldn't be found.");
  }

  private static ObjectNode emptyChart(JsonNode spotlight) {
    ObjectNode chart = Json.object();
    chart.putArray("beatmapsets");
    chart.putArray("ranking");
    ObjectNode shown = spotlight.deepCopy();
    chart.set("spotlight", shown.put("participant_count", 0));
    return chart;
  }

  private List<JsonNode> sorted(String mode, String type) {
    List<JsonNode> ranking = new ArrayList<>();
    for (JsonNode entry : world.ranked(mode)) {
      if (entry.path("pp").decimalValue().signum() > 0) {
        ranking.add(entry.deepCopy());
      }
    }
    String order = type.equals("score") ? "ranked_score" : "pp";
    ranking.sort(
        Comparator.<JsonNode, BigDecimal>comparing(entry -> entry.path(order).decimalValue())
            .reversed());
    return type.equals("score") ? only(ranking, user -> true) : ranking;
  }

  private Predicate<JsonNode> friendsOf(ApiRequest request) {
    Long viewer = request.userId();
    Set<Long> circle = new HashSet<>();
    if (viewer != null) {
      circle.addAll(world.friends(viewer));
      circle.add(viewer);
    }
    return user -> circle.contains(user.get("id").asLong());
  }

  /** Change of rank is shown in the performance ranking of all players alone. */
  private static List<JsonNode> only(List<JsonNode> ranking, Predicate<JsonNode> users) {
    List<JsonNode> only = new ArrayList<>();
    for (JsonNode entry : ranking) {
      if (users.test(entry.get("user"))) {
        ((ObjectNode) entry).remove("rank_change_since_30_days");
        only.add(entry);
      }
    }
    return only;
  }

  private static int page(ApiRequest request, int total) {
    int asked = Cursors.read(request).path("page").asInt(request.number("page", 1));
    return Math.max(1, Math.min(asked, (total + PAGE - 1) / PAGE));
  }

  private static List<JsonNode> page(List<JsonNode> all, int page) {
    int from = Math.min(all.size(), (page - 1) * PAGE);
    return all.subList(from, Math.min(all.size(), from + PAGE));
  }
}
