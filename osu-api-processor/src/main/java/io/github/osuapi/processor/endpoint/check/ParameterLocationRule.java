package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import io.github.osuapi.processor.endpoint.read.ParameterReader;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/** Every parameter says where it goes, once. */
final class ParameterLocationRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.method().getParameters().stream()
        .flatMap(parameter -> check(endpoint, parameter))
        .toList();
  }

  private static Stream<Finding> check(EndpointModel endpoint, VariableElement parameter) {
    List<AnnotationMirror> locations = ParameterReader.locations(parameter);
    return locations.isEmpty()
        ? Stream.of(missing(endpoint, parameter))
        : locations.stream()
            .skip(1)
            .map(second -> contradiction(endpoint, parameter, locations.get(0), second));
  }

  private static Finding missing(EndpointModel endpoint, VariableElement parameter) {
    return Finding.at(
        FindingId.ENDPOINT_PARAMETER_LOCATION,
        parameter,
        endpoint.id()
            + " does not say where "
            + parameter.getSimpleName()
            + " goes. It has none of @Path, @Query, @Field, @JsonField and @Body."
            + " Add the one that fits, with the server's name for it.");
  }

  private static Finding contradiction(
      EndpointModel endpoint,
      VariableElement parameter,
      AnnotationMirror first,
      AnnotationMirror second) {
    return Finding.at(
        FindingId.ENDPOINT_PARAMETER_LOCATION,
        parameter,
        second,
        endpoint.id()
            + " says twice where "
            + parameter.getSimpleName()
            + " goes. It has "
            + Annotations.display(second)
            + " beside "
            + Annotations.display(first)
            + ". Keep one of them.");
  }
}
