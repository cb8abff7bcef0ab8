package io.github.osuapi.access;

import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.Endpoint;
import java.util.Comparator;
import java.util.List;

/** The server's route that an endpoint calls, by path or as a part of it. */
public final class ServerRoutes {
  private static final List<RecordedRoute> ROUTES = Recordings.routes();

  private ServerRoutes() {}

  /**
   * Finds the route.
   *
   * @throws AssertionError if the server has none
   */
  public static RecordedRoute of(Endpoint endpoint) {
    return ROUTES.stream()
        .filter(route -> route.methods().contains(endpoint.httpMethod()))
        .filter(route -> covers(route.path(), endpoint.path()))
        .min(Comparator.comparing(route -> !route.path().equals(endpoint.path())))
        .orElseThrow(() -> new AssertionError("the server has no route for " + endpoint));
  }

  private static boolean covers(String route, String path) {
    List<String> wanted = List.of(route.split("/", -1));
    List<String> given = List.of(path.split("/", -1));
    if (wanted.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      boolean variable = wanted.get(i).startsWith("{") && !given.get(i).startsWith("{");
      if (!variable && !wanted.get(i).equals(given.get(i))) {
        return false;
      }
    }
    return true;
  }
}
