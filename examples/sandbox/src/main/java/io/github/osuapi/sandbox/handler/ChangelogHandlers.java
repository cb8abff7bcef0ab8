package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Optional;
import java.util.stream.Stream;

/** {@code changelog}. */
final class ChangelogHandlers {
  private static final int LIMIT = 21;
  private static final Comparator<ObjectNode> OLDEST_FIRST =
      Comparator.<ObjectNode, String>comparing(build -> build.get("created_at").asText())
          .thenComparing(build -> build.get("id").asLong());
  private static final Shape BUILD =
      Shape.of(
          "created_at", "display_version", "id", "users", "version", "youtube_id", "update_stream");

  private final World world;

  ChangelogHandlers(World world) {
    this.world = world;
  }

  Map<String, ApiHandler> handlers() {
    return Map.of(
        "GET changelog", this::index,
        "GET changelog/{changelog}", this::lookup,
        "GET changelog/{stream}/{build}", this::build);
  }

  private ApiResponse index(ApiRequest request) {
    String stream = request.text("stream");
    String from = request.text("from");
    String to = request.text("to");
    int maxId = request.number("max_id", Integer.MAX_VALUE);
    int limit = request.limit(LIMIT, LIMIT);
    ObjectNode answer = Json.object();
    ArrayNode streams = answer.putArray("streams");
    for (JsonNode id : world.document("streams")) {
      world.table("streams").find(id.asLong()).ifPresent(streams::add);
    }
    ArrayNode builds = answer.putArray("builds");
    all()
        .filter(b -> stream == null || streamOf(b).equals(stream))
        .filter(b -> from == null || b.get("version").asText().compareTo(from) >= 0)
        .filter(b -> to == null || b.get("version").asText().compareTo(to) <= 0)
        .filter(b -> b.get("id").asLong() <= maxId)
        .sorted(Comparator.<ObjectNode>comparingLong(b -> b.get("id").asLong()).reversed())
        .limit(limit)
        .forEach(b -> builds.add(show(b, request)));
    ObjectNode search = answer.putObject("search");
    search.put("stream", stream);
    search.put("from", from);
    search.put("to", to);
    search.put("max_id", maxId == Integer.MAX_VALUE ? null : Integer.valueOf(maxId));
    search.put("limit", limit);
    return ApiResponse.json(answer);
  }

  private ApiResponse lookup(ApiRequest request) {
    String asked = request.variable("changelog");
    Optional<ObjectNode> found =
        "id".equals(request.text("key"))
            ? world.table("builds").find(ApiRequest.toId(asked))
            : all()
                .filter(b -> b.get("version").asText().equals(asked))
                .findFirst()
                .or(() -> all().filter(b -> streamOf(b).equals(asked)).max(OLDEST_FIRST));
    return ApiResponse.json(
        withVersions(
            found.orElseThrow(() -> new ApiError(404, "Specified Build couldn't be found.")),
            request));
  }

  private ApiResponse build(ApiRequest request) {
    ObjectNode build =
        all()
            .filter(b -> streamOf(b).equals(request.variable("stream")))
            .filter(b -> b.get("version").asText().equals(request.variable("build")))
            .findFirst()
            .orElseThrow(() -> new ApiError(404, unknown(request)));
    return ApiResponse.json(withVersions(build, request));
  }

  private String unknown(ApiRequest request) {
    boolean stream = all().anyMatch(b -> streamOf(b).equals(request.variable("stream")));
    return "Specified " + (stream ? "Build" : "UpdateStream") + " couldn't be found.";
  }

  private ObjectNode withVersions(ObjectNode build, ApiRequest request) {
    ObjectNode shown = show(build, request);
    List<ObjectNode> stream =
        all().filter(b -> streamOf(b).equals(streamOf(build))).sorted(OLDEST_FIRST).toList();
    int at = stream.indexOf(build);
    ObjectNode versions = shown.putObject("versions");
    if (at < stream.size() - 1) {
      versions.set("next", BUILD.of(stream.get(at + 1)));
    }
    if (at > 0) {
      versions.set("previous", BUILD.of(stream.get(at - 1)));
    }
    return shown;
  }

  private Stream<ObjectNode> all() {
    return world.table("builds").all().stream();
  }

  private static ObjectNode show(ObjectNode build, ApiRequest request) {
    ObjectNode shown = BUILD.and("changelog_entries").of(build);
    List<String> formats = request.list("message_formats");
    for (JsonNode entry : shown.withArray("changelog_entries")) {
      drop((ObjectNode) entry, formats, "markdown", "message");
      drop((ObjectNode) entry, formats, "html", "message_html");
    }
    return shown;
  }

  private static void drop(ObjectNode entry, List<String> formats, String format, String field) {
    if (!formats.isEmpty() && !formats.contains(format)) {
      entry.remove(field);
    }
  }

  private static String streamOf(ObjectNode build) {
    return build.path("update_stream").path("name").asText();
  }
}
