package io.github.osuapi.model;

import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.model.Answers.Answer;
import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.Endpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the records say about each open route and each model.
 *
 * @param routes the open routes, by path and method
 * @param fields the components that were seen in all of them
 */
record Coverage(List<RouteCoverage> routes, SeenFields fields) {

  /**
   * What the records say about a route.
   *
   * @param route the route
   * @param endpoints the ids of the endpoints that call it
   * @param exchanges how many recorded exchanges it has
   * @param read how many answers with JSON were read and written back whole
   * @param live how many of these are of the live site
   * @param otherVersions the answers of other versions, which are left out
   * @param withoutJson how many recorded successes have no JSON: no content, a file, or a redirect
   * @param errors how many recorded answers are errors
   * @param failures what was lost, by answer
   * @param fields the components that were seen
   */
  record RouteCoverage(
      RecordedRoute route,
      List<String> endpoints,
      int exchanges,
      int read,
      int live,
      List<String> otherVersions,
      int withoutJson,
      int errors,
      List<String> failures,
      SeenFields fields) {
    String name() {
      return String.join(", ", route.methods()) + " " + route.path();
    }

    /** Whether a record shows that the client reads the route's success. */
    boolean shown() {
      return read + withoutJson > 0;
    }
  }

  /** Reads every record. */
  static Coverage measure() throws IOException {
    List<RecordedExchange> exchanges = Answers.exchanges();
    List<Answer> recorded = Answers.recorded();
    List<Answer> live = Answers.live();
    SeenFields all = new SeenFields();
    List<RouteCoverage> routes = new ArrayList<>();
    for (RecordedRoute route : Recordings.routes()) {
      if (route.open()) {
        routes.add(measure(route, exchanges, recorded, live, all));
      }
    }
    routes.sort(
        Comparator.comparing((RouteCoverage one) -> one.route().path())
            .thenComparing(RouteCoverage::name));
    return new Coverage(List.copyOf(routes), all);
  }

  private static RouteCoverage measure(
      RecordedRoute route,
      List<RecordedExchange> exchanges,
      List<Answer> recorded,
      List<Answer> live,
      SeenFields all)
      throws IOException {
    List<RecordedExchange> own =
        exchanges.stream().filter(one -> route.equals(Answers.route(one))).toList();
    List<Answer> answers = new ArrayList<>(of(route, recorded));
    answers.addAll(of(route, live));
    SeenFields fields = new SeenFields();
    List<String> otherVersions = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    int read = 0;
    for (Answer answer : answers) {
      if (answer.otherVersion()) {
        otherVersions.add(answer.name());
        continue;
      }
      String failure = failure(answer);
      if (failure == null) {
        Object value = StrictJson.read(answer.type(), answer.body().toString());
        fields.look(value);
        all.look(value);
        read++;
      } else {
        failures.add(answer.name() + ": " + failure);
      }
    }
    int errors = (int) own.stream().filter(one -> one.response().status() >= 400).count();
    int json = (int) own.stream().filter(Coverage::hasAnswer).count();
    return new RouteCoverage(
        route,
        EndpointTable.ENDPOINTS.stream()
            .filter(endpoint -> calls(endpoint, route))
            .map(Endpoint::id)
            .toList(),
        own.size(),
        read,
        (int) of(route, live).stream().filter(one -> !one.otherVersion()).count(),
        otherVersions,
        own.size() - errors - json,
        errors,
        failures,
        fields);
  }

  private static List<Answer> of(RecordedRoute route, List<Answer> answers) {
    return answers.stream().filter(answer -> answer.route().equals(route)).toList();
  }

  private static boolean hasAnswer(RecordedExchange exchange) {
    return exchange.response().status() == 200 && exchange.response().json();
  }

  private static boolean calls(Endpoint endpoint, RecordedRoute route) {
    return io.github.osuapi.access.ServerRoutes.of(endpoint).equals(route);
  }

  private static @Nullable String failure(Answer answer) {
    try {
      List<String> differences =
          StrictJson.differencesAfterRoundTrip(answer.type(), answer.body().toString());
      return differences.isEmpty() ? null : String.join("; ", differences);
    } catch (IOException | RuntimeException e) {
      return e.toString();
    }
  }
}
