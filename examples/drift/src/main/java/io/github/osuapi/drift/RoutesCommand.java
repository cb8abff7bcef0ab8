package io.github.osuapi.drift;

import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what the server's route list has that the library's table has not, and the reverse. */
record RoutesCommand(Path place) {

  /** Returns whether nothing differs. */
  boolean run(PrintStream out) throws IOException {
    List<ApiRoute> routes = ApiRoutes.read(place);
    List<String> differences =
        new RouteComparison(EndpointTable.ENDPOINTS, official()).differences(routes);
    differences.forEach(out::println);
    out.println(
        routes.size()
            + " routes compared with "
            + EndpointTable.ENDPOINTS.size()
            + " endpoints: "
            + (differences.isEmpty() ? "nothing changed" : differences.size() + " differences"));
    return differences.isEmpty();
  }

  private static Set<String> official() {
    return Recordings.routes().stream()
        .filter(route -> route.access().equals("game_only"))
        .flatMap(RoutesCommand::names)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(RecordedRoute route) {
    return route.methods().stream().map(method -> method + " " + route.path());
  }
}
