package io.github.osuapi.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedExchange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what each resource keeps beside users, beatmaps and scores. */
final class ResourceHarvest {
  private static final int RANKING_PAGE = 50;

  private final World world;

  ResourceHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    String path = exchange.request().path().replaceFirst("^/api/v2/", "");
    JsonNode body = exchange.response().body();
    if (path.equals("tags") || path.equals("seasonal-backgrounds") || path.equals("spotlights")) {
      world.putDocument(path, body);
    } else if (path.endsWith("/attributes")) {
      attributes(ApiPaths.idAfter(path, "beatmaps"), body.path("attributes"));
    } else if (path.startsWith("rankings/")) {
      ranking(path.substring("rankings/".length()), exchange.request().query(), body);
    } else if (path.startsWith("news")) {
      posts(body);
    } else if (path.startsWith("changelog")) {
      builds(body);
    } else if (path.startsWith("wiki/")) {
      ObjectNode page = body.deepCopy();
      long number = world.table("wiki_pages").nextId();
      world.table("wiki_pages").merge(page.deepCopy().put("id", number));
      world.putDocument(
          "wiki:" + page.get("locale").asText() + ":" + page.get("path").asText(), page);
    } else if (path.matches("users/\\d+/kudosu")) {
      history("kudosu", ApiPaths.idAfter(path, "users"), body);
    } else if (path.matches("users/\\d+/recent_activity")) {
      history("recent_activity", ApiPaths.idAfter(path, "users"), body);
    }
  }

  private void history(String kind, long user, JsonNode items) {
    for (JsonNode item : items) {
      ObjectNode row = item.deepCopy();
      row.put("of_user", user);
      world.table(kind).merge(row);
    }
  }

  private void attributes(long beatmap, JsonNode attributes) {
    int ruleset =
        attributes.has("aim_difficulty") ? 0 : attributes.has("mono_stamina_factor") ? 1 : 3;
    world.putDocument("attributes:" + ruleset, attributes);
    world.putDocument("attributes:" + ruleset + ":" + beatmap, attributes);
  }

  private void ranking(String name, @Nullable String query, JsonNode body) {
    if (body.has("spotlight")) {
      String mode = name.substring(0, name.indexOf('/'));
      world.putDocument("chart:" + mode + ":" + body.at("/spotlight/id").asText(), body);
    }
    if (query != null && query.startsWith("country=")) {
      world.putDocument("ranking_total:" + query.substring(8), body.get("total"));
    }
    boolean second = query != null && query.matches("(page|cursor%5Bpage%5D)=2");
    if ((query == null || second) && !body.has("spotlight")) {
      JsonNode known = world.document("ranking:" + name);
      ArrayNode list =
          known instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
      if (list.size() == (second ? RANKING_PAGE : 0)) {
        list.addAll((ArrayNode) body.get("ranking").deepCopy());
      } else if (second && list.isEmpty()) {
        throw new IllegalStateException("the second page of " + name + " comes before the first");
      }
      world.putDocument("ranking:" + name, list);
    }
  }

  /** Puts the players of all recorded rankings of a ruleset together, each of them once. */
  void completeRankings() {
    for (String ruleset : Rulesets.NAMES) {
      Set<Long> seen = new HashSet<>();
      for (String type : List.of("performance", "global", "score")) {
        for (JsonNode entry : world.document("ranking:" + ruleset + "/" + type)) {
          if (seen.add(entry.at("/user/id").asLong())) {
            world.ranked(ruleset).add(entry);
          }
        }
      }
    }
  }

  private void posts(JsonNode node) {
    if (node.isContainerNode()) {
      if (node.has("slug") && node.has("published_at")) {
        ObjectNode row = node.deepCopy();
        row.remove("navigation");
        world.table("news").merge(row);
      }
      node.forEach(this::posts);
    }
  }

  private void builds(JsonNode node) {
    if (!node.isContainerNode()) {
      return;
    }
    if (node.has("latest_build")
        && !world.table("streams").find(node.get("id").asLong()).isPresent()) {
      world.table("streams").merge((ObjectNode) node.deepCopy());
      ArrayNode order =
          world.document("streams") instanceof ArrayNode array
              ? array
              : JsonNodeFactory.instance.arrayNode();
      order.add(node.get("id"));
      world.putDocument("streams", order);
    }
    if (node.has("version") && node.has("update_stream") && node.has("id")) {
      ObjectNode row = node.deepCopy();
      row.remove("versions");
      completeMessages(row);
      world.table("builds").merge(row);
    }
    node.forEach(this::builds);
  }

  /** Entries are kept only where both forms of their messages are shown. */
  private static void completeMessages(ObjectNode build) {
    for (JsonNode entry : build.path("changelog_entries")) {
      if (!entry.has("message") || !entry.has("message_html")) {
        build.remove(List.of("changelog_entries"));
        return;
      }
    }
  }
}
