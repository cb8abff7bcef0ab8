package io.github.osuapi.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The JSON answers of open routes: recorded ones, and those of the live site, which hold people's
 * data, are not part of the project, and may be absent.
 */
public final class Answers {
  private static final Path LIVE =
      Path.of(System.getProperty("osuapi.fixtures", "../../shared/fixtures"));
  private static final List<RecordedExchange> EXCHANGES = Recordings.exchanges();
  private static final Map<String, RecordedRoute> ROUTES = Recordings.routesOf(EXCHANGES);

  private Answers() {}

  /**
   * An answer.
   *
   * @param name the exchange, or the file
   * @param route the route that gave it
   * @param type what it is read into
   * @param body the answer
   * @param otherVersion whether it has the shape of another version of the API
   */
  public record Answer(
      String name, RecordedRoute route, Type type, JsonNode body, boolean otherVersion) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Every exchange of an open route, whatever the answer. */
  static List<RecordedExchange> exchanges() {
    return EXCHANGES.stream()
        .filter(exchange -> ROUTES.containsKey(exchange.name()) && route(exchange).open())
        .toList();
  }

  static RecordedRoute route(RecordedExchange exchange) {
    return Objects.requireNonNull(ROUTES.get(exchange.name()));
  }

  /** The recorded answers, of all versions. */
  public static List<Answer> recorded() {
    return exchanges().stream()
        .filter(exchange -> exchange.response().status() == 200 && exchange.response().json())
        .map(Answers::answer)
        .toList();
  }

  /** The answers of the live site, of all versions; none where they are absent. */
  public static List<Answer> live() {
    List<Answer> answers = new ArrayList<>();
    for (RecordedRoute route : Recordings.routes()) {
      for (String method : route.methods()) {
        for (Path file : files(LIVE.resolve(method + "_" + folder(route)))) {
          answers.add(live(route, method, file));
        }
      }
    }
    return answers;
  }

  private static Answer answer(RecordedExchange exchange) {
    Type type =
        AnswerTypes.find(
                exchange.request().method(), exchange.request().path(), exchange.request().query())
            .orElseThrow(() -> new AssertionError("no type for " + exchange));
    return new Answer(
        exchange.name(),
        route(exchange),
        type,
        exchange.response().body(),
        OtherVersions.RECORDED.contains(exchange.name()));
  }

  private static Answer live(RecordedRoute route, String method, Path file) {
    String path =
        route
            .path()
            .replaceAll("\\{type}", "performance")
            .replaceAll("\\{(mode|ruleset)\\??}", "osu")
            .replaceAll("\\{\\w+}", "1");
    Type type =
        AnswerTypes.find(method, path, null)
            .orElseThrow(() -> new AssertionError("no type for " + path));
    String folder = method + "_" + folder(route);
    try {
      JsonNode body = new JsonMapper().readTree(file.toFile());
      boolean otherVersion = OtherVersions.LIVE.contains(folder) && !body.isEmpty();
      return new Answer(folder + "/" + file.getFileName(), route, type, body, otherVersion);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folder(RecordedRoute route) {
    return route.path().replaceAll("[{}?]", "").replace('/', '_');
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().contains("_404")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
