package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;

/** A parameter that the server no longer wants can be left out, and says what to use instead. */
final class DeprecatedParameterRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.parameters().stream()
        .filter(p -> p.deprecated().isPresent())
        .filter(p -> !p.optional() || p.deprecated().filter(String::isBlank).isPresent())
        .map(parameter -> finding(endpoint, parameter))
        .toList();
  }

  private static Finding finding(EndpointModel endpoint, Parameter parameter) {
    return Finding.at(
        FindingId.ENDPOINT_DEPRECATED_PARAMETER,
        parameter.element(),
        Annotations.find(parameter.element(), Annotations.DEPRECATED_PARAMETER).orElseThrow(),
        "Nobody can follow the deprecation of "
            + parameter.name()
            + " of "
            + endpoint.id()
            + (parameter.optional()
                ? ". It names nothing to use instead. Name that."
                : ". It must be given. Make it @Nullable."));
  }
}
