package io.github.osuapi.recorded;

import java.util.List;

/** Compares paths as the server's route list spells them with those of endpoints. */
public final class RoutePaths {
  private RoutePaths() {}

  /**
   * Tells whether an endpoint's path is a route's, or names one value of a variable of the route,
   * for an answer of another type.
   *
   * @param route the path of a route
   * @param endpoint the path of an endpoint
   * @return whether the route serves the endpoint
   */
  public static boolean covers(String route, String endpoint) {
    List<String> wanted = List.of(route.split("/", -1));
    List<String> given = List.of(endpoint.split("/", -1));
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
