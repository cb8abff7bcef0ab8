package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.mirror.MentionedTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** What endpoints take and answer is visible beside the interface, where generated classes are. */
final class VisibleTypesRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    Stream<Finding> answer =
        hiding(endpoint.answer().mirror())
            .map(
                hidden ->
                    HttpPosition.finding(
                        FindingId.ENDPOINT_HIDDEN_TYPE, endpoint, message(endpoint, hidden)));
    Stream<Finding> parameters =
        endpoint.parameters().stream().flatMap(parameter -> parameter(endpoint, parameter));
    return Stream.concat(answer, parameters).toList();
  }

  private static Stream<Finding> parameter(EndpointModel endpoint, Parameter parameter) {
    return hiding(parameter.element().asType())
        .map(
            hidden ->
                Finding.at(
                    FindingId.ENDPOINT_HIDDEN_TYPE,
                    parameter.element(),
                    message(endpoint, hidden)));
  }

  private static Stream<Element> hiding(TypeMirror type) {
    return MentionedTypes.in(type)
        .flatMap(mentioned -> PrivateTypes.hiding(mentioned).stream())
        .distinct();
  }

  private static String message(EndpointModel endpoint, Element hidden) {
    return "The classes generated for "
        + endpoint.id()
        + " name what it takes and answers. "
        + hidden.getSimpleName()
        + " is private. Remove 'private'.";
  }
}
