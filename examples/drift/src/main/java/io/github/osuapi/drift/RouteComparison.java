package io.github.osuapi.drift;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.recorded.RoutePaths;
import io.github.osuapi.request.Endpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the server's routes with the library's endpoints.
 *
 * @param endpoints the library's table
 * @param official the routes that are known to be the official game's, as method and path
 */
record RouteComparison(List<Endpoint> endpoints, Set<String> official) {

  /** Returns a line for each difference, in the order of the server's list; then what is gone. */
  List<String> differences(List<ApiRoute> routes) {
    List<String> found = new ArrayList<>();
    Map<ApiRoute, List<Endpoint>> served = new HashMap<>();
    List<Endpoint> gone = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      routeOf(endpoint, routes)
          .ifPresentOrElse(
              route -> served.computeIfAbsent(route, r -> new ArrayList<>()).add(endpoint),
              () -> gone.add(endpoint));
    }
    for (ApiRoute route : routes) {
      compare(route, served.getOrDefault(route, List.of()), found);
    }
    for (Endpoint endpoint : gone) {
      found.add(
          "gone: "
              + name(endpoint)
              + " is no route any more. Deprecate "
              + endpoint.id()
              + ", and remove it in the next major version");
    }
    return found;
  }

  private void compare(ApiRoute route, List<Endpoint> ours, List<String> found) {
    for (Endpoint endpoint : ours) {
      compareAccess(route, endpoint, found);
    }
    if (!ours.isEmpty()) {
      return;
    }
    for (String method : route.verbs()) {
      boolean known = official.contains(method + " " + route.path());
      if (!route.scopes().isEmpty()) {
        found.add(
            (known ? "opened: " : "new: ")
                + method
                + " "
                + route.path()
                + " takes "
                + words(route)
                + ". Declare it in the interface of its group");
      } else if (!known) {
        found.add(
            "new: "
                + method
                + " "
                + route.path()
                + " names no scope: it is the official game's, or needs no token if"
                + " RequireScopes::NO_TOKEN_REQUIRED lists it");
      }
    }
  }

  private static void compareAccess(ApiRoute route, Endpoint endpoint, List<String> found) {
    EndpointAccess access = endpoint.access();
    String declared =
        switch (access.kind()) {
          case ANONYMOUS -> "";
          case ANY_TOKEN -> "any";
          case SCOPE -> access.scope().map(Scope::wireName).orElseThrow();
        };
    String served = String.join(" ", route.scopes());
    if (!served.equals(declared)) {
      found.add(
          "changed: "
              + name(endpoint)
              + " takes "
              + words(route)
              + ", and "
              + endpoint.id()
              + " is declared with "
              + (declared.isEmpty() ? "no token" : scopeWords(declared)));
    }
    if (route.authenticates() && !access.requiresUser()) {
      found.add(
          "changed: "
              + name(endpoint)
              + " needs a user now. Add @RequiresUser to "
              + endpoint.id());
    }
  }

  private static String name(Endpoint endpoint) {
    return endpoint.httpMethod() + " " + endpoint.path();
  }

  private static String words(ApiRoute route) {
    return route.scopes().isEmpty()
        ? "no scope (no token, or the official game's alone)"
        : scopeWords(String.join(" ", route.scopes()));
  }

  private static String scopeWords(String scopes) {
    return scopes.equals("any") ? "any token" : "scope " + scopes;
  }

  private static Optional<ApiRoute> routeOf(Endpoint endpoint, List<ApiRoute> routes) {
    return routes.stream()
        .filter(route -> route.verbs().contains(endpoint.httpMethod()))
        .filter(route -> RoutePaths.covers(route.path(), endpoint.path()))
        .min(Comparator.comparing(route -> !route.path().equals(endpoint.path())));
  }
}
