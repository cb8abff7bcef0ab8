package io.github.osuapi.raw;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.request.ClosedRoute;
import io.github.osuapi.request.Endpoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the row of the table that a call is of. */
final class KnownRoutes {
  private static final String GROUP = "raw";

  /** A route of the server; one of the official game has no endpoint. */
  private record Route(RoutePattern pattern, Optional<Endpoint> endpoint, String why) {}

  private static final List<Route> ROUTES =
      Stream.concat(
              EndpointTable.ENDPOINTS.stream()
                  .map(
                      e ->
                          new Route(RoutePattern.of(e.httpMethod(), e.path()), Optional.of(e), "")),
              EndpointTable.NOT_FOR_THIRD_PARTIES.stream().flatMap(KnownRoutes::official))
          .toList();

  private KnownRoutes() {}

  private static Stream<Route> official(ClosedRoute route) {
    return route.methods().stream()
        .map(m -> new Route(RoutePattern.of(m, route.path()), Optional.empty(), route.purpose()));
  }

  static Endpoint endpoint(String httpMethod, RawPath path, Optional<EndpointAccess> stated) {
    Optional<Route> known = find(httpMethod, path);
    Optional<Endpoint> row = known.flatMap(Route::endpoint);
    if (row.isPresent()) {
      return stated.map(access -> with(row.get(), access)).orElseGet(row::get);
    }
    String name = httpMethod + " " + path;
    EndpointAccess access =
        stated.orElseThrow(() -> known.map(r -> official(name, r)).orElseGet(() -> unknown(name)));
    return new Endpoint(name, GROUP, httpMethod, path.toString(), access, Paging.NONE);
  }

  private static Endpoint with(Endpoint row, EndpointAccess access) {
    return new Endpoint(
        row.id(), row.group(), row.httpMethod(), row.path(), access, row.paging(), row.cost());
  }

  private static Optional<Route> find(String httpMethod, RawPath path) {
    // The server decodes slashes before it looks for the route.
    List<String> filled = List.of(String.join("/", path.filled()).split("/", -1));
    return ROUTES.stream()
        .filter(route -> route.pattern().matches(httpMethod, filled))
        .max(Comparator.comparingInt(route -> route.pattern().literals()));
  }

  private static IllegalStateException official(String name, Route route) {
    return new IllegalStateException(
        name
            + " is not for third parties: the server lets nobody but the official game "
            + route.why()
            + ", and answers 403 to every token that an app can get. Where a server of your own"
            + " opens it, say what it asks for with access(...)");
  }

  private static IllegalStateException unknown(String name) {
    return new IllegalStateException(
        name
            + " is no route that this library knows, nor what it asks of a token: say so with"
            + " access(...), for example access(EndpointAccess.scope(Scope.PUBLIC, false))");
  }
}
