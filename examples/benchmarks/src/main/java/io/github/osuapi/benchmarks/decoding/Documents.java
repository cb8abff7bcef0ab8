package io.github.osuapi.benchmarks.decoding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.Types;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.model.BeatmapsetSearchResult;
import io.github.osuapi.model.MatchDetails;
import io.github.osuapi.model.Rankings;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.sandbox.route.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answers that are decoded, written as the server writes them: with slashes and all beyond
 * ASCII escaped. Recorded ones are repeated where they are shorter than what the server sends to a
 * busy app; those of the live site hold people's data and are no part of the project, so that they
 * are read where they are and left out where they are not.
 */
public final class Documents {
  private static final Path FIXTURES =
      Path.of(System.getProperty("osuapi.fixtures", "../../../shared/fixtures"));
  private static final int PAGE = 100;

  private Documents() {}

  /**
   * Reads all documents that there are.
   *
   * @return the documents, recorded ones first
   */
  public static List<Document> all() {
    return Stream.concat(recorded().stream(), real().stream()).toList();
  }

  /**
   * Reads one document.
   *
   * @param name its name
   * @return the document
   */
  public static Document named(String name) {
    return all().stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no document " + name));
  }

  private static List<Document> recorded() {
    return List.of(
        recorded(
            "profile",
            UserExtended.class,
            io.github.osuapi.benchmarks.peers.UserExtended.class,
            body("users/show_id_osu")),
        recorded(
            "100 scores",
            Types.newParameterizedType(List.class, Score.class),
            Types.newParameterizedType(List.class, io.github.osuapi.benchmarks.peers.Score.class),
            repeated(body("user_scores/best_v20240529"), PAGE)),
        recorded(
            "search page",
            BeatmapsetSearchResult.class,
            io.github.osuapi.benchmarks.peers.BeatmapsetSearchResult.class,
            body("beatmapsets_search/sort_plays_page1")),
        recorded(
            "ranking page",
            Rankings.class,
            io.github.osuapi.benchmarks.peers.Rankings.class,
            body("rankings/osu_global")),
        recorded(
            "match",
            MatchDetails.class,
            io.github.osuapi.benchmarks.peers.MatchDetails.class,
            match()));
  }

  private static List<Document> real() {
    if (!Files.isDirectory(FIXTURES)) {
      System.out.println("left out: answers of the live site, because there is no " + FIXTURES);
      return List.of();
    }
    return List.of(
        real(
            "real profile",
            UserExtended.class,
            io.github.osuapi.benchmarks.peers.UserExtended.class,
            "GET_users_user_mode/get_user_200.json"),
        real(
            "real ranking page",
            Rankings.class,
            io.github.osuapi.benchmarks.peers.Rankings.class,
            "GET_rankings_mode_type/get_rankings_200.json"),
        real(
            "real beatmapset",
            BeatmapsetExtended.class,
            io.github.osuapi.benchmarks.peers.BeatmapsetExtended.class,
            "GET_beatmapsets_beatmapset/get_beatmapset_200.json"));
  }

  private static Document recorded(String name, Type model, Type peer, JsonNode body) {
    return new Document(name, false, model, peer, Json.bytes(body));
  }

  private static Document real(String name, Type model, Type peer, String file) {
    try {
      return new Document(name, true, model, peer, Files.readAllBytes(FIXTURES.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode match() {
    ObjectNode match = (ObjectNode) body("matches/show");
    match.set("events", repeated(match.get("events"), PAGE));
    return match;
  }

  private static ArrayNode repeated(JsonNode items, int size) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(size);
    for (int i = 0; i < size; i++) {
      array.add(items.get(i % items.size()));
    }
    return array;
  }

  private static JsonNode body(String exchange) {
    return Recordings.exchange(exchange).response().body();
  }
}
