package io.github.osuapi.processor.endpoint.check;

import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.Conversion;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;

/** Every parameter of a path, query or form has a type that can be written there. */
final class ParameterTypeRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.parameters().stream()
        .filter(p -> p.conversion() == Conversion.NONE || isListInPath(p))
        .map(parameter -> finding(endpoint, parameter))
        .toList();
  }

  private static boolean isListInPath(Parameter parameter) {
    return parameter.list() && parameter.location() == Location.PATH;
  }

  private static Finding finding(EndpointModel endpoint, Parameter parameter) {
    return Finding.at(
        FindingId.ENDPOINT_PARAMETER_TYPE,
        parameter.element(),
        parameter.annotation(),
        endpoint.id()
            + " cannot write "
            + parameter.name()
            + " into "
            + parameter.location().title()
            + ". Its type is "
            + TypeName.get(parameter.element().asType())
            + ". Use a string, int, long, double, boolean, Instant, LocalDate, a type that"
            + " implements io.github.osuapi.json.WireValue"
            + (parameter.location() == Location.PATH ? "." : ", or a List of one of them."));
  }
}
