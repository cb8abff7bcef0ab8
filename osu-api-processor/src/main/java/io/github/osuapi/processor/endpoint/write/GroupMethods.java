package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a group: one for each endpoint, and the same with simpler arguments. */
final class GroupMethods {
  private GroupMethods() {}

  static Stream<MethodSpec> of(GroupModel group, EndpointModel endpoint) {
    return Stream.concat(Stream.of(method(group, endpoint)), overloads(endpoint));
  }

  private static MethodSpec method(GroupModel group, EndpointModel endpoint) {
    MethodSpec.Builder method = signature(endpoint);
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("this.context"));
    arguments.add(CodeBlock.of("this.context.service($T.class)", group.serviceType()));
    for (Parameter parameter : endpoint.parameters()) {
      arguments.add(argument(parameter));
    }
    endpoint.required().forEach(p -> method.addParameter(p.type(), p.name()));
    endpoint.required().forEach(p -> method.addJavadoc(Docs.parameter(p.name(), p.doc())));
    return finish(
        method,
        endpoint,
        CodeBlock.of(
            "return new $T($L)",
            endpoint.requestType(),
            arguments.stream().collect(CodeBlock.joining(",$W"))));
  }

  private static CodeBlock argument(Parameter parameter) {
    if (parameter.optional()) {
      return CodeBlock.of("null");
    }
    if (parameter.list()) {
      return CodeBlock.of("$T.copyOf($N)", List.class, parameter.name());
    }
    return RangeCheck.of(
        parameter,
        parameter.type().isPrimitive()
            ? CodeBlock.of("$N", parameter.name())
            : CodeBlock.of("$1T.requireNonNull($2N, $2S)", Objects.class, parameter.name()));
  }

  /** The same call with simpler arguments. */
  private static Stream<MethodSpec> overloads(EndpointModel endpoint) {
    Stream<MethodSpec> shorthands =
        endpoint.required().stream()
            .filter(parameter -> !parameter.shorthands().isEmpty())
            .limit(1)
            .flatMap(p -> p.shorthands().stream().map(s -> shorthand(endpoint, p, s)));
    Stream<MethodSpec> lists =
        endpoint.required().stream()
            .skip(Math.max(0, endpoint.required().size() - 1))
            .flatMap(p -> ListShorthand.of(p).stream().map(s -> varargs(endpoint, p, s)));
    return Stream.concat(shorthands, lists);
  }

  private static MethodSpec shorthand(
      EndpointModel endpoint, Parameter replaced, Parameter.Shorthand shorthand) {
    boolean taken =
        endpoint.required().stream().anyMatch(other -> other.name().equals(shorthand.name()));
    String name = taken ? replaced.name() : shorthand.name();
    CodeBlock value = CodeBlock.of("$T.of($N)", Docs.raw(replaced.type()), name);
    ParameterSpec simple = ParameterSpec.builder(shorthand.type(), name).build();
    CodeBlock doc = Docs.shorthand(replaced, shorthand, name);
    return delegate(endpoint, replaced, simple, doc, value).build();
  }

  private static MethodSpec varargs(
      EndpointModel endpoint, Parameter replaced, ListShorthand shorthand) {
    ParameterSpec array = ParameterSpec.builder(shorthand.arrayType(), replaced.name()).build();
    CodeBlock doc = Docs.parameter(replaced.name(), replaced.doc());
    return delegate(endpoint, replaced, array, doc, shorthand.toList(replaced.name()))
        .varargs()
        .build();
  }

  private static MethodSpec.Builder delegate(
      EndpointModel endpoint,
      Parameter replaced,
      ParameterSpec simple,
      CodeBlock simpleDoc,
      CodeBlock value) {
    MethodSpec.Builder method = signature(endpoint);
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter parameter : endpoint.required()) {
      boolean same = parameter.equals(replaced);
      method.addParameter(
          same ? simple : ParameterSpec.builder(parameter.type(), parameter.name()).build());
      method.addJavadoc(same ? simpleDoc : Docs.parameter(parameter.name(), parameter.doc()));
      arguments.add(same ? value : CodeBlock.of("$N", parameter.name()));
    }
    return finishing(
        method,
        endpoint,
        CodeBlock.of(
            "return $N($L)",
            endpoint.name(),
            arguments.stream().collect(CodeBlock.joining(",$W"))));
  }

  private static MethodSpec.Builder signature(EndpointModel endpoint) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(endpoint.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(endpoint.requestType())
            .addJavadoc(Docs.main(endpoint))
            .addJavadoc("\n");
    if (endpoint.deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  private static MethodSpec finish(
      MethodSpec.Builder method, EndpointModel endpoint, CodeBlock statement) {
    return finishing(method, endpoint, statement).build();
  }

  private static MethodSpec.Builder finishing(
      MethodSpec.Builder method, EndpointModel endpoint, CodeBlock statement) {
    method.addJavadoc("@return the request, to be sent with one of its methods\n");
    endpoint.required().forEach(parameter -> method.addJavadoc(RangeCheck.doc(parameter)));
    return method
        .addJavadoc(Docs.see(endpoint))
        .addJavadoc(Docs.deprecated(endpoint))
        .addStatement(statement);
  }
}
