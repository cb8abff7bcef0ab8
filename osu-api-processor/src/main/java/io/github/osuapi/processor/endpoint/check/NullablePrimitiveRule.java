package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;

/** A parameter that may be left out has a type that can be null. */
final class NullablePrimitiveRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.parameters().stream()
        .filter(Parameter::optional)
        .filter(parameter -> parameter.element().asType().getKind().isPrimitive())
        .map(parameter -> finding(endpoint, parameter))
        .toList();
  }

  private static Finding finding(EndpointModel endpoint, Parameter parameter) {
    return Finding.at(
        FindingId.ENDPOINT_NULLABLE_PRIMITIVE,
        parameter.element(),
        "Parameter "
            + parameter.name()
            + " of "
            + endpoint.id()
            + " is @Nullable, but a primitive is never null: its type is "
            + parameter.type().unbox()
            + ". Use "
            + parameter.type().toString().replace("java.lang.", "")
            + ", or take @Nullable away.");
  }
}
