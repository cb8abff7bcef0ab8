package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.endpoint.model.Answer;
import io.github.osuapi.processor.endpoint.model.Batch;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.mirror.Deprecations;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Keeps compilers from warning of what endpoints take and answer. */
final class DeprecatedTypes {
  private DeprecatedTypes() {}

  /** A type with methods that take the parameters of these endpoints. */
  static TypeSpec takes(TypeSpec type, Collection<EndpointModel> endpoints) {
    return Deprecations.silenced(type, required(endpoints).flatMap(DeprecatedTypes::of));
  }

  /** Such a type whose methods have bodies, in which shorthands are made what they stand for. */
  static TypeSpec makes(TypeSpec type, Collection<EndpointModel> endpoints) {
    return Deprecations.silenced(
        type,
        Stream.concat(
            required(endpoints).flatMap(DeprecatedTypes::of),
            required(endpoints)
                .filter(parameter -> !parameter.shorthands().isEmpty())
                .map(parameter -> parameter.element().asType())
                .flatMap(made -> Deprecations.ofMembers(made, Set.of("of")))));
  }

  /** The request of an endpoint, which takes its parameters and reads its answer. */
  static TypeSpec sends(TypeSpec request, EndpointModel endpoint) {
    TypeMirror answer = endpoint.answer().mirror();
    Set<String> read =
        endpoint.answer().kind() == Answer.Kind.BINARY
            ? Set.of("read")
            : endpoint.batch().stream()
                .flatMap(DeprecatedTypes::members)
                .collect(Collectors.toSet());
    return Deprecations.silenced(
        request,
        Stream.of(
                endpoint.parameters().stream().flatMap(DeprecatedTypes::of),
                Deprecations.of(answer),
                Deprecations.ofMembers(answer, read))
            .flatMap(warnings -> warnings));
  }

  private static Stream<String> members(Batch batch) {
    return Stream.concat(
        batch.items().map(Batch.Items::component).stream(),
        batch.match().map(Batch.Match::accessor).stream());
  }

  private static Stream<String> of(Parameter parameter) {
    return Deprecations.of(parameter.element().asType());
  }

  private static Stream<Parameter> required(Collection<EndpointModel> endpoints) {
    return endpoints.stream().flatMap(endpoint -> endpoint.required().stream());
  }
}
