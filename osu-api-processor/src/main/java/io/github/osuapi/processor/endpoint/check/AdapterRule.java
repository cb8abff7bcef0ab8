package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.Answer;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.json.AdapterLookup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Every type that is read from or written to JSON has an adapter. */
final class AdapterRule implements EndpointRule {
  private final AdapterLookup adapters = new AdapterLookup();

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    Stream<Finding> answer =
        endpoint.answer().kind() == Answer.Kind.JSON
            ? check(endpoint, "answers with", endpoint.answer().mirror(), endpoint.method())
            : Stream.empty();
    Stream<Finding> sent =
        endpoint.parameters().stream()
            .filter(parameter -> parameter.location().isJson())
            .map(Parameter::element)
            .flatMap(element -> check(endpoint, "sends", element.asType(), element));
    return Stream.concat(answer, sent).toList();
  }

  private Stream<Finding> check(
      EndpointModel endpoint, String verb, TypeMirror type, Element element) {
    return Optional.ofNullable(adapters.find(type).missing()).stream()
        .map(
            missing ->
                Finding.at(
                    FindingId.ENDPOINT_NO_ADAPTER,
                    element,
                    endpoint.id()
                        + " "
                        + verb
                        + " a type that has no JSON adapter. "
                        + missing
                        + " is no record with @JsonModel. Annotate it, or use a type that has an"
                        + " adapter: a model, a string, number, boolean, List or Map of them."));
  }
}
