package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Route;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path is relative to the API's address, and its variables are of the kind that can be filled.
 */
final class PathRule implements EndpointRule {
  /** What Retrofit takes for the name of a variable. */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

  /** What an HTTP client takes away or takes for a step up, encoded or not. */
  private static final Pattern WAY_OUT =
      Pattern.compile(
          "//|\\\\|%5c|[\\s\\p{Cntrl}\\x{2028}\\x{2029}]|(^|/|%2f)(\\.|%2e){1,2}($|/|%2f)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\x{2028}\\x{2029}]");

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
    if (WAY_OUT.matcher(route.withVariables("x")).find()) {
      return Optional.of(
          "Write it without blanks, backslashes, empty segments, and the segments '.' and '..',"
              + " which lead elsewhere.");
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

  private static String shown(String path) {
    return UNSEEN
        .matcher(path)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(String.format("\\u%04x", (int) match.group().charAt(0))));
  }

  private static Finding finding(EndpointModel endpoint, Route route, String remedy) {
    return HttpPosition.atPath(
        FindingId.ENDPOINT_PATH,
        endpoint,
        "The path of "
            + endpoint.id()
            + " cannot be called: '"
            + shown(route.path())
            + "'. "
            + remedy);
  }
}
