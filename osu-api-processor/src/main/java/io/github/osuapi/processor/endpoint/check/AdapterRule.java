package io.github.osuapi.processor.endpoint.check;

import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.Answer;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.json.AdapterLookup;
import io.github.osuapi.processor.json.NoAdapter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Every type that is read from or written to JSON has an adapter. */
final class AdapterRule implements EndpointRule {
  private final AdapterLookup adapters = new AdapterLookup();

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    Stream<Finding> answer =
        endpoint.answer().kind() == Answer.Kind.JSON
            ? missing(endpoint.answer().mirror()).map(missing -> answer(endpoint, missing)).stream()
            : Stream.empty();
    Stream<Finding> sent =
        endpoint.parameters().stream()
            .filter(parameter -> parameter.location().isJson())
            .flatMap(
                parameter ->
                    missing(parameter.mirror())
                        .map(missing -> sent(endpoint, parameter, missing))
                        .stream());
    return Stream.concat(answer, sent).toList();
  }

  private Optional<TypeMirror> missing(TypeMirror type) {
    return Optional.ofNullable(adapters.find(type).missing());
  }

  private static Finding answer(EndpointModel endpoint, TypeMirror missing) {
    return HttpPosition.finding(
        FindingId.ENDPOINT_NO_ADAPTER,
        endpoint,
        "The answer of "
            + endpoint.id()
            + " cannot be read from JSON: it is "
            + named(endpoint.answer().mirror())
            + ". "
            + NoAdapter.explain(missing));
  }

  private static Finding sent(EndpointModel endpoint, Parameter parameter, TypeMirror missing) {
    return Finding.at(
        FindingId.ENDPOINT_NO_ADAPTER,
        parameter.element(),
        parameter.annotation(),
        endpoint.id()
            + " cannot write "
            + parameter.name()
            + " as JSON: it is "
            + named(parameter.element().asType())
            + ". "
            + NoAdapter.explain(missing));
  }

  private static String named(TypeMirror type) {
    return "'" + TypeName.get(type) + "'";
  }
}
