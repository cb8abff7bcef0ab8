package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;

/** What is joined into one text is a list in a query or form, and something joins it. */
final class JoinedRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.separator().isPresent())
        .filter(parameter -> !isSound(parameter))
        .map(parameter -> finding(endpoint, parameter))
        .toList();
  }

  private static boolean isSound(Parameter parameter) {
    boolean where =
        parameter.location() == Location.QUERY || parameter.location() == Location.FIELD;
    return parameter.list()
        && where
        && parameter.separator().filter(String::isEmpty).isEmpty()
        && Annotations.find(parameter.element(), Annotations.BATCHED).isEmpty();
  }

  private static Finding finding(EndpointModel endpoint, Parameter parameter) {
    return Finding.at(
        FindingId.ENDPOINT_JOINED,
        parameter.element(),
        Annotations.find(parameter.element(), Annotations.JOINED).orElseThrow(),
        "Nothing of "
            + parameter.name()
            + " of "
            + endpoint.id()
            + " can be joined. Its type is "
            + parameter.type()
            + ", it goes into "
            + parameter.location().title()
            + ", and the separator is '"
            + parameter.separator().orElseThrow()
            + "'. Make it a List with @Query or @Field that is not @Batched, and give the separator.");
  }
}
