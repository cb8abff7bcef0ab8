package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An endpoint sends at most one body: a form, JSON fields or one object, and none with the methods
 * that take none.
 */
final class BodyRule implements EndpointRule {
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    List<Parameter> sent =
        endpoint.parameters().stream().filter(p -> p.location().isBody()).toList();
    if (sent.isEmpty()) {
      return List.of();
    }
    Optional<String> httpMethod = endpoint.route().map(Route::httpMethod);
    if (httpMethod.filter(WITHOUT_BODY::contains).isPresent()) {
      String fact = endpoint.id() + " sends a body with " + httpMethod.get() + ".";
      return List.of(finding(sent.get(0), fact, "Use @Query instead."));
    }
    return Stream.concat(others(endpoint, sent), nullable(endpoint)).toList();
  }

  private static Stream<Finding> others(EndpointModel endpoint, List<Parameter> sent) {
    Parameter first = sent.get(0);
    return sent.stream()
        .skip(1)
        .filter(p -> p.location() != first.location() || p.location() == Location.BODY)
        .map(
            other ->
                finding(
                    other,
                    endpoint.id() + " has more than one body.",
                    "Keep to fields of a form, fields of JSON, or one @Body."));
  }

  private static Stream<Finding> nullable(EndpointModel endpoint) {
    return endpoint.at(Location.BODY).stream()
        .filter(Parameter::optional)
        .map(
            body ->
                finding(
                    body,
                    endpoint.id() + " may lack its body, which is always sent.",
                    "Take @Nullable away, or send single fields with @JsonField."));
  }

  private static Finding finding(Parameter parameter, String fact, String remedy) {
    String value = " " + parameter.name() + " goes into " + parameter.location().title() + ". ";
    return Finding.at(
        FindingId.ENDPOINT_BODY,
        parameter.element(),
        parameter.annotation(),
        fact + value + remedy);
  }
}
