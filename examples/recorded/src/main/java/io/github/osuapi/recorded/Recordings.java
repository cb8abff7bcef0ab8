package io.github.osuapi.recorded;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records from the class path. Thread-safe; each call but those for routes reads anew, so
 * callers may change the JSON they get.
 */
public final class Recordings {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Recordings() {}

  /**
   * Reads every exchange of one request and one answer; the dialogues of {@code oauth_authorize}
   * are in {@link #dialogues()}.
   *
   * @return the exchanges, in the order of the index
   */
  public static List<RecordedExchange> exchanges() {
    List<RecordedExchange> exchanges = new ArrayList<>();
    for (String name : names()) {
      JsonNode file = read("exchanges/" + name + ".json");
      if (file.has("response")) {
        exchanges.add(exchange(name, file));
      }
    }
    return exchanges;
  }

  /**
   * Reads the dialogues between a browser and the authorization pages.
   *
   * @return the files as they are, by name
   */
  public static Map<String, JsonNode> dialogues() {
    Map<String, JsonNode> dialogues = new LinkedHashMap<>();
    for (String name : names()) {
      JsonNode file = read("exchanges/" + name + ".json");
      if (file.has("exchange")) {
        dialogues.put(name, file);
      }
    }
    return dialogues;
  }

  /**
   * Reads one exchange.
   *
   * @param name the group and case, for example {@code users/me}
   * @return the exchange
   * @throws IllegalArgumentException where there is none of that name
   */
  public static RecordedExchange exchange(String name) {
    return exchange(name, read("exchanges/" + name + ".json"));
  }

  /**
   * Reads the server's route list.
   *
   * @return all 119 routes, in the server's order
   */
  public static List<RecordedRoute> routes() {
    return Routes.ALL;
  }

  /** Read when first asked for. */
  private static final class Routes {
    private static final List<RecordedRoute> ALL = List.copyOf(readRoutes());
  }

  private static List<RecordedRoute> readRoutes() {
    List<RecordedRoute> routes = new ArrayList<>();
    for (JsonNode route : read("routes.json")) {
      routes.add(
          new RecordedRoute(
              strings(route.get("methods")),
              route.get("path").asText(),
              route.get("access").asText(),
              textOrNull(route.get("scope")),
              route.get("authenticates").asBoolean(),
              strings(route.get("throttle"))));
    }
    return routes;
  }

  /**
   * Finds the route that served each exchange, the first of the server's list that fits.
   *
   * @param exchanges the exchanges
   * @return the routes by the name of the exchange; without those that no route fits
   */
  public static Map<String, RecordedRoute> routesOf(List<RecordedExchange> exchanges) {
    List<RecordedRoute> routes = routes();
    Map<String, RecordedRoute> served = new LinkedHashMap<>();
    for (RecordedExchange exchange : exchanges) {
      routes.stream()
          .filter(route -> route.fits(exchange.request()))
          .findFirst()
          .ifPresent(route -> served.put(exchange.name(), route));
    }
    return served;
  }

  /**
   * Finds the server's route for a path.
   *
   * @param method the HTTP method
   * @param path the path relative to {@code api/v2/}, as a route spells it, or with some of the
   *     variables filled in
   * @return the route, the one of this very path where there are several
   * @throws IllegalArgumentException where the server has none
   */
  public static RecordedRoute route(String method, String path) {
    return routes().stream()
        .filter(route -> route.methods().contains(method))
        .filter(route -> route.covers(path))
        .min(Comparator.comparing(route -> !route.path().equals(path)))
        .orElseThrow(
            () -> new IllegalArgumentException("the server has no route " + method + " " + path));
  }

  /**
   * Reads how each route answered each kind of token.
   *
   * @return the outcomes, route by route
   */
  public static List<RecordedOutcome> outcomes() {
    JsonNode file = read("outcomes.json");
    Map<String, RecordedToken> tokens = new LinkedHashMap<>();
    file.get("tokens").properties().forEach(e -> tokens.put(e.getKey(), token(e)));
    List<RecordedOutcome> outcomes = new ArrayList<>();
    for (JsonNode route : file.get("routes")) {
      JsonNode request = route.get("request");
      for (Map.Entry<String, JsonNode> result : route.get("results").properties()) {
        RecordedToken token = tokens.get(result.getKey());
        if (token == null) {
          throw new IllegalStateException("outcomes.json describes no token " + result.getKey());
        }
        outcomes.add(
            new RecordedOutcome(
                route.get("method").asText(),
                route.get("uri").asText(),
                request.get("path").asText(),
                textOrNull(request.get("query")),
                request.path("body"),
                token,
                result.getValue().get("status").asInt(),
                result.getValue().get("body").asText()));
      }
    }
    return outcomes;
  }

  private static RecordedToken token(Map.Entry<String, JsonNode> entry) {
    JsonNode token = entry.getValue();
    JsonNode user = token.path("user");
    return new RecordedToken(
        entry.getKey(),
        user.isIntegralNumber() ? user.asLong() : null,
        strings(token.path("scopes")));
  }

  private static RecordedExchange exchange(String name, JsonNode file) {
    JsonNode request = file.get("request");
    JsonNode response = file.get("response");
    return new RecordedExchange(
        name,
        new RecordedRequest(
            request.get("method").asText(),
            request.get("path").asText(),
            textOrNull(request.get("query")),
            textOrNull(request.get("token")),
            headers(request.get("headers")),
            textOrNull(request.get("body"))),
        new RecordedResponse(
            response.get("status").asInt(),
            headers(response.get("headers")),
            response.get("body_kind").asText().equals("json"),
            response.path("body")));
  }

  private static List<String> names() {
    String index = new String(bytes("exchanges/INDEX.tsv"), StandardCharsets.UTF_8);
    return index
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }

  private static Map<String, String> headers(JsonNode node) {
    Map<String, String> headers = new LinkedHashMap<>();
    node.properties().forEach(e -> headers.put(e.getKey(), e.getValue().asText()));
    return headers;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  private static @Nullable String textOrNull(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }

  private static JsonNode read(String resource) {
    try {
      return MAPPER.readTree(bytes(resource));
    } catch (IOException e) {
      throw new UncheckedIOException("the record " + resource + " is not JSON", e);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Recordings.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no record " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the record " + resource + " cannot be read", e);
    }
  }
}
