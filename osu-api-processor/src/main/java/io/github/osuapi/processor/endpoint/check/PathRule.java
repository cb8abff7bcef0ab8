package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Route;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path is relative to the API's address, and its variables are of the kind that can be filled.
 */
final class PathRule implements EndpointRule {
  /** What Retrofit takes for the name of a variable. */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint
        .route()
        .flatMap(route -> problem(route).map(problem -> finding(endpoint, route, problem)))
        .stream()
        .toList();
  }

  private static Optional<String> problem(Route route) {
    String rest = route.withoutVariables();
    if (route.path().isEmpty()) {
      return Optional.of("Give the path that the server's documentation shows.");
    }
    if (route.path().startsWith("/") || rest.contains(":")) {
      return Optional.of("Write it relative to api/v2/, without a slash at the start.");
    }
    if (rest.contains("?") || rest.contains("#")) {
      return Optional.of("Use @Query for what follows the question mark.");
    }
    if (rest.contains("{") || rest.contains("}")) {
      return Optional.of("Write a variable as {name}, or {name?} where it may be left out.");
    }
    return variableProblem(route);
  }

  private static Optional<String> variableProblem(Route route) {
    List<Route.Variable> variables = route.variables();
    Optional<Route.Variable> misnamed =
        variables.stream().filter(variable -> !NAME.matcher(variable.name()).matches()).findFirst();
    if (misnamed.isPresent()) {
      return Optional.of(
          "Name the variable {"
              + misnamed.get().name()
              + "} with letters, digits, '-' and '_', a letter first.");
    }
    long optional = variables.stream().filter(Route.Variable::optional).count();
    if (optional > 1) {
      return Optional.of("Keep one variable that may be left out, or declare two endpoints.");
    }
    if (optional == 1 && route.shortPath().contains("?")) {
      return Optional.of("Let the variable that may be left out follow a slash.");
    }
    return Optional.empty();
  }

  private static Finding finding(EndpointModel endpoint, Route route, String remedy) {
    return HttpPosition.atPath(
        FindingId.ENDPOINT_PATH,
        endpoint,
        "The path of " + endpoint.id() + " cannot be called: '" + route.path() + "'. " + remedy);
  }
}
