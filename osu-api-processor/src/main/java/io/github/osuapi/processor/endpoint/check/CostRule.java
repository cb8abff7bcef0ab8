package io.github.osuapi.processor.endpoint.check;

import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.Cost;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.Optional;

/** What a parameter does to the points of a call can be read off the query. */
final class CostRule implements EndpointRule {
  private static final String EACH = "each";
  private static final String TIMES = "times";

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.cost().parameters().stream()
        .flatMap(part -> check(endpoint, part).stream())
        .toList();
  }

  private static Optional<Finding> check(EndpointModel endpoint, Cost.Part part) {
    Parameter parameter = part.parameter();
    boolean query = parameter.location() == Location.QUERY;
    if (query && parameter.list()) {
      return part.each() < 1 || part.times() != 1
          ? Optional.of(
              finding(
                  endpoint,
                  part,
                  part.each() < 1 ? EACH : TIMES,
                  "It is a list: say by each what one of its values costs, 1 or more, and take"
                      + " times away."))
          : Optional.empty();
    }
    if (query && parameter.type().box().withoutAnnotations().equals(TypeName.BOOLEAN.box())) {
      return part.times() < 2 || part.each() != 0
          ? Optional.of(
              finding(
                  endpoint,
                  part,
                  part.times() < 2 ? TIMES : EACH,
                  "It is a flag: say by times what it multiplies the points by, 2 or more, and take"
                      + " each away."))
          : Optional.empty();
    }
    return Optional.of(
        finding(
            endpoint,
            part,
            part.each() != 0 ? EACH : TIMES,
            "Only a list or a flag of the query can. Take @Cost away."));
  }

  private static Finding finding(
      EndpointModel endpoint, Cost.Part part, String member, String rest) {
    return Finding.at(
        FindingId.ENDPOINT_COST,
        part.parameter().element(),
        part.annotation(),
        Annotations.value(part.annotation(), member),
        "The parameter "
            + part.parameter().name()
            + " of "
            + endpoint.id()
            + " cannot cost each = "
            + part.each()
            + " and times = "
            + part.times()
            + ". "
            + rest);
  }
}
