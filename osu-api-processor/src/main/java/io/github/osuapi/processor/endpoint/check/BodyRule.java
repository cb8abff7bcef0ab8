package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;
import java.util.stream.Stream;

/** An endpoint sends at most one body: a form, JSON fields or one object, and none with GET. */
final class BodyRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    List<Parameter> sent = endpoint.parameters().stream().filter(BodyRule::isInBody).toList();
    if (sent.isEmpty()) {
      return List.of();
    }
    if (endpoint.route().filter(route -> route.httpMethod().equals("GET")).isPresent()) {
      return List.of(
          finding(sent.get(0), endpoint.id() + " sends a body with GET.", "Use @Query instead."));
    }
    Parameter first = sent.get(0);
    return sent.stream()
        .skip(1)
        .filter(p -> p.location() != first.location() || p.location() == Location.BODY)
        .map(
            other ->
                finding(
                    other,
                    endpoint.id() + " has more than one body.",
                    "Keep to fields of a form, fields of JSON, or one @Body."))
        .toList();
  }

  private static boolean isInBody(Parameter parameter) {
    return Stream.of(Location.FIELD, Location.JSON, Location.BODY)
        .anyMatch(location -> parameter.location() == location);
  }

  private static Finding finding(Parameter parameter, String fact, String remedy) {
    String value = " " + parameter.name() + " goes into a " + parameter.location().word() + ". ";
    return Finding.at(FindingId.ENDPOINT_BODY, parameter.element(), fact + value + remedy);
  }
}
