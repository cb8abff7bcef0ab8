package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Similar;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.Route;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every path parameter fills a variable that the path has, and no two the same. */
final class PathParameterRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.route().stream().flatMap(route -> check(endpoint, route)).toList();
  }

  private static Stream<Finding> check(EndpointModel endpoint, Route route) {
    List<String> names = route.variables().stream().map(Route.Variable::name).toList();
    Set<String> filled = new HashSet<>();
    return endpoint.at(Location.PATH).stream()
        .flatMap(
            parameter -> {
              if (!names.contains(parameter.wireName())) {
                return Stream.of(finding(endpoint, parameter, names));
              }
              return filled.add(parameter.wireName())
                  ? Stream.empty()
                  : Stream.of(again(endpoint, parameter));
            });
  }

  private static Finding again(EndpointModel endpoint, Parameter parameter) {
    return Finding.at(
        FindingId.ENDPOINT_PATH_PARAMETER,
        parameter.element(),
        parameter.annotation(),
        Annotations.value(parameter.annotation(), "value"),
        "The path of "
            + endpoint.id()
            + " has one variable {"
            + parameter.wireName()
            + "} for two parameters. "
            + parameter.name()
            + " is the second. Keep one of them.");
  }

  private static Finding finding(EndpointModel endpoint, Parameter parameter, List<String> names) {
    return Finding.at(
        FindingId.ENDPOINT_PATH_PARAMETER,
        parameter.element(),
        parameter.annotation(),
        Annotations.value(parameter.annotation(), "value"),
        "The path of "
            + endpoint.id()
            + " has no variable {"
            + parameter.wireName()
            + "}. Its variables are "
            + names
            + ". "
            + Similar.to(parameter.wireName(), names)
                .map(s -> "Did you mean @Path(\"" + s + "\")? ")
                .orElse("")
            + "Name one of them, or add the variable to the path.");
  }
}
