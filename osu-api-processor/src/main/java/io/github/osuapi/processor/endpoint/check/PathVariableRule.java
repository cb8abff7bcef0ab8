package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Similar;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.Route;
import java.util.List;

/**
 * Every variable of a path is filled by a parameter, one that may be left out by a nullable one.
 */
final class PathVariableRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.route().stream()
        .flatMap(route -> route.variables().stream())
        .distinct()
        .filter(variable -> !isFilled(endpoint, variable))
        .map(variable -> unfilled(endpoint, variable))
        .toList();
  }

  private static boolean isFilled(EndpointModel endpoint, Route.Variable variable) {
    return endpoint.at(Location.PATH).stream()
        .anyMatch(p -> p.wireName().equals(variable.name()) && p.optional() == variable.optional());
  }

  private static Finding unfilled(EndpointModel endpoint, Route.Variable variable) {
    String name = variable.name();
    List<String> given = endpoint.at(Location.PATH).stream().map(Parameter::wireName).toList();
    String fact =
        "The path of " + endpoint.id() + " has a variable {" + name + "} that nothing fills. ";
    if (given.contains(name)) {
      return HttpPosition.atPath(
          FindingId.ENDPOINT_PATH_VARIABLE,
          endpoint,
          variable.optional()
              ? fact + "It may be left out, but its parameter must be given. Make it @Nullable."
              : fact
                  + "It must be given, but its parameter may be null. Take @Nullable away, or"
                  + " write {"
                  + name
                  + "?}.");
    }
    return HttpPosition.atPath(
        FindingId.ENDPOINT_PATH_VARIABLE,
        endpoint,
        fact
            + (given.isEmpty() ? "There is no @Path parameter. " : "There is @Path " + given + ". ")
            + Similar.to(name, spare(endpoint, given))
                .map(s -> "Did you mean {" + s + "}? ")
                .orElse("")
            + "Add a parameter with @Path(\""
            + name
            + "\").");
  }

  /** The names that belong to no variable, one of which may be a misspelling. */
  private static List<String> spare(EndpointModel endpoint, List<String> given) {
    List<String> variables =
        endpoint.checkedRoute().variables().stream().map(Route.Variable::name).toList();
    return given.stream().filter(name -> !variables.contains(name)).toList();
  }
}
