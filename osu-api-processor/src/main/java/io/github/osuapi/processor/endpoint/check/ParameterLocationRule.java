package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Every parameter says where it goes. */
final class ParameterLocationRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    List<VariableElement> placed = endpoint.parameters().stream().map(Parameter::element).toList();
    return endpoint.method().getParameters().stream()
        .map(parameter -> (VariableElement) parameter)
        .filter(parameter -> !placed.contains(parameter))
        .map(
            parameter ->
                Finding.at(
                    FindingId.ENDPOINT_PARAMETER_LOCATION,
                    parameter,
                    endpoint.id()
                        + " does not say where "
                        + parameter.getSimpleName()
                        + " goes. It has none of @Path, @Query, @Field, @JsonField and @Body."
                        + " Add the one that fits, with the server's name for it."))
        .toList();
  }
}
