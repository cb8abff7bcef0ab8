package io.github.osuapi.sandbox.route;

import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server's routes, matched in the server's own order. Immutable. */
public final class RouteTable {
  private final List<RecordedRoute> routes;

  /**
   * Creates the table.
   *
   * @param own routes that come before the server's
   */
  public RouteTable(List<RecordedRoute> own) {
    this.routes = Stream.concat(own.stream(), Recordings.routes().stream()).toList();
  }

  /**
   * A route and what its variables stand for.
   *
   * @param route the route
   * @param path the variables' values
   */
  public record Match(RecordedRoute route, Map<String, String> path) {}

  /**
   * Finds the route of a request.
   *
   * @param method the HTTP method; {@code HEAD} stands for {@code GET}
   * @param segments the decoded path segments after {@code api/v2/}
   * @return the first route that matches
   */
  public Optional<Match> find(String method, List<String> segments) {
    String asked = method.equals("HEAD") ? "GET" : method;
    for (RecordedRoute route : routes) {
      if (route.methods().contains(asked)) {
        Map<String, String> path = new HashMap<>();
        if (matches(route.path().split("/"), segments, path)) {
          return Optional.of(new Match(route, path));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(
      String[] pattern, List<String> segments, Map<String, String> path) {
    for (int i = 0; i < pattern.length; i++) {
      String part = pattern[i];
      boolean variable = part.startsWith("{");
      if (i >= segments.size()) {
        return part.endsWith("?}") && i == pattern.length - 1;
      }
      if (!variable) {
        if (!part.equals(segments.get(i))) {
          return false;
        }
      } else if (part.equals("{path}")) {
        // A slash that was encoded is no separator.
        path.put(
            "path",
            segments.subList(i, segments.size()).stream()
                .map(segment -> segment.replace("/", "%2F"))
                .collect(Collectors.joining("/")));
        return true;
      } else {
        path.put(part.substring(1, part.length() - 1).replace("?", ""), segments.get(i));
      }
    }
    return segments.size() == pattern.length;
  }

  /**
   * Lists every method and path.
   *
   * @return for example {@code GET users/{user}/{mode?}}
   */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (RecordedRoute route : routes) {
      route.methods().forEach(method -> keys.add(method + " " + route.path()));
    }
    return keys;
  }
}
