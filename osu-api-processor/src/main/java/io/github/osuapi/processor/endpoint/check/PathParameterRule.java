package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.diagnostic.Similar;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.Route;
import java.util.List;

/** Every path parameter fills a variable that the path has. */
final class PathParameterRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.route().stream()
        .map(route -> route.variables().stream().map(Route.Variable::name).toList())
        .flatMap(
            names ->
                endpoint.at(Location.PATH).stream()
                    .filter(parameter -> !names.contains(parameter.wireName()))
                    .map(parameter -> finding(endpoint, parameter, names)))
        .toList();
  }

  private static Finding finding(EndpointModel endpoint, Parameter parameter, List<String> names) {
    return Finding.at(
        FindingId.ENDPOINT_PATH_PARAMETER,
        parameter.element(),
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
