package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No two parameters are sent under one name, where the server would read one of them. */
final class DistinctParametersRule implements EndpointRule {
  private static final Set<Location> NAMED =
      EnumSet.of(Location.QUERY, Location.FIELD, Location.JSON);

  private record Place(Location location, String wireName) {}

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    Map<Place, Parameter> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Parameter parameter : endpoint.parameters()) {
      if (!NAMED.contains(parameter.location())) {
        continue;
      }
      @Nullable Parameter first =
          seen.putIfAbsent(new Place(parameter.location(), parameter.wireName()), parameter);
      if (first != null) {
        findings.add(finding(endpoint, parameter, first));
      }
    }
    return findings;
  }

  private static Finding finding(EndpointModel endpoint, Parameter parameter, Parameter first) {
    return Finding.at(
        FindingId.ENDPOINT_PARAMETER_TWICE,
        parameter.element(),
        parameter.annotation(),
        Annotations.value(parameter.annotation(), "value"),
        "The server reads a name once. "
            + first.name()
            + " and "
            + parameter.name()
            + " of "
            + endpoint.id()
            + " both go into "
            + parameter.location().title()
            + " as '"
            + parameter.wireName()
            + "'. Keep one of them, as a List where the server takes several values.");
  }
}
