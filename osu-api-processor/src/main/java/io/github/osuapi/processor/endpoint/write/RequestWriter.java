package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.osuapi.processor.endpoint.model.Answer;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.json.TypeExpressions;
import io.github.osuapi.processor.source.Comments;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the request type of an endpoint: what it takes, and how it is sent. */
final class RequestWriter {
  private final Class<?> processor;

  RequestWriter(Class<?> processor) {
    this.processor = processor;
  }

  JavaFile write(GroupModel group, EndpointModel endpoint) {
    Names names = Names.of(endpoint);
    TypeSpec.Builder request =
        Types.marked(TypeSpec.classBuilder(endpoint.requestType()), processor)
            .addOriginatingElement(group.element())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(superclass(endpoint))
            .addJavadoc(Docs.main(endpoint))
            .addJavadoc(
                "\n<p>Immutable and thread-safe: each setter returns a changed copy.\n\n@see $T#$L\n",
                group.groupType(),
                endpoint.name())
            .addField(EndpointConstant.field(group, endpoint))
            .addField(responseType(endpoint))
            .addFields(turning(endpoint))
            .addField(group.serviceType(), names.service(), Modifier.PRIVATE, Modifier.FINAL);
    for (Parameter parameter : endpoint.parameters()) {
      request.addField(
          fieldType(parameter), names.field(parameter), Modifier.PRIVATE, Modifier.FINAL);
    }
    request.addMethod(constructor(group, endpoint));
    for (Parameter parameter : endpoint.optional()) {
      request.addMethod(setter(endpoint, parameter));
      ListShorthand.of(parameter)
          .ifPresent(s -> request.addMethod(varargs(endpoint, parameter, s)));
    }
    request.addMethod(CallWriter.newCall(endpoint));
    if (PagingWriter.applies(endpoint)) {
      new PagingWriter(endpoint).methods().forEach(request::addMethod);
    }
    if (endpoint.batch().isPresent()) {
      new BatchWriter(endpoint).methods().forEach(request::addMethod);
    }
    return Types.file(endpoint.requestType(), DeprecatedTypes.sends(request.build(), endpoint));
  }

  private static TypeName superclass(EndpointModel endpoint) {
    Answer answer = endpoint.answer();
    if (PagingWriter.applies(endpoint)) {
      return ParameterizedTypeName.get(
          RuntimeTypes.PAGED_REQUEST, answer.type(), answer.item().orElseThrow());
    }
    if (endpoint.batch().isPresent()) {
      return new BatchWriter(endpoint).superclass();
    }
    return ParameterizedTypeName.get(
        answer.kind().isFile() ? RuntimeTypes.DOWNLOAD_REQUEST : RuntimeTypes.OSU_REQUEST,
        result(answer));
  }

  private static List<FieldSpec> turning(EndpointModel endpoint) {
    return PagingWriter.applies(endpoint)
        ? List.of(new PagingWriter(endpoint).turning())
        : List.of();
  }

  private static TypeName result(Answer answer) {
    return answer.kind() == Answer.Kind.EMPTY ? Types.nullable(answer.type()) : answer.type();
  }

  private static FieldSpec responseType(EndpointModel endpoint) {
    Answer answer = endpoint.answer();
    CodeBlock value =
        switch (answer.kind()) {
          case JSON ->
              CodeBlock.of(
                  "\n    $T.json($L)",
                  RuntimeTypes.RESPONSE_TYPE,
                  TypeExpressions.of(answer.type()));
          case TEXT -> CodeBlock.of("$T.text()", RuntimeTypes.RESPONSE_TYPE);
          case BYTES -> CodeBlock.of("$T.bytes()", RuntimeTypes.RESPONSE_TYPE);
          case BINARY ->
              CodeBlock.of("\n    $T.binary($T::read)", RuntimeTypes.RESPONSE_TYPE, answer.type());
          case EMPTY -> CodeBlock.of("$T.empty()", RuntimeTypes.RESPONSE_TYPE);
        };
    TypeName type = ParameterizedTypeName.get(RuntimeTypes.RESPONSE_TYPE, result(answer));
    return FieldSpec.builder(type, "RESPONSE_TYPE")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static TypeName fieldType(Parameter parameter) {
    return parameter.optional() ? Types.nullable(parameter.type()) : parameter.type();
  }

  private static MethodSpec constructor(GroupModel group, EndpointModel endpoint) {
    Names names = Names.of(endpoint);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.API_CONTEXT, names.context())
            .addParameter(group.serviceType(), names.service());
    endpoint.parameters().forEach(p -> constructor.addParameter(fieldType(p), names.field(p)));
    CodeBlock max =
        endpoint.batch().map(b -> CodeBlock.of(", $L", b.max())).orElse(CodeBlock.of(""));
    constructor.addStatement("super($N, ENDPOINT, RESPONSE_TYPE$L)", names.context(), max);
    constructor.addStatement("this.$1N = $1N", names.service());
    endpoint.parameters().forEach(p -> constructor.addStatement("this.$1N = $1N", names.field(p)));
    return constructor.build();
  }

  private static MethodSpec setter(EndpointModel endpoint, Parameter parameter) {
    CodeBlock changed =
        parameter.list()
            ? CodeBlock.of("$T.copyOf($N)", List.class, parameter.name())
            : RangeCheck.of(parameter, CodeBlock.of("$N", parameter.name()));
    return setter(endpoint, parameter, parameter.setterType())
        .addStatement(
            "return new $T($L)",
            endpoint.requestType(),
            copyArguments(endpoint, parameter, changed))
        .build();
  }

  private static MethodSpec.Builder setter(
      EndpointModel endpoint, Parameter parameter, TypeName type) {
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(parameter.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(endpoint.requestType())
            .addParameter(type, parameter.name())
            .addJavadoc("Sets $L.\n\n", Comments.code(parameter.wireName()))
            .addJavadoc(Docs.parameter(parameter.name(), parameter.doc()))
            .addJavadoc("@return a changed copy\n")
            .addJavadoc(RangeCheck.doc(parameter));
    parameter
        .deprecated()
        .ifPresent(
            text ->
                setter
                    .addAnnotation(Deprecated.class)
                    .addJavadoc("@deprecated $L\n", Comments.safe(text)));
    return setter;
  }

  private static CodeBlock copyArguments(
      EndpointModel endpoint, Parameter changed, CodeBlock value) {
    Names names = Names.of(endpoint);
    return Stream.concat(
            Stream.of(CodeBlock.of("context()"), CodeBlock.of("$N", names.service())),
            endpoint.parameters().stream()
                .map(p -> p.equals(changed) ? value : CodeBlock.of("$N", names.field(p))))
        .collect(CodeBlock.joining(",$W"));
  }

  private static MethodSpec varargs(
      EndpointModel endpoint, Parameter parameter, ListShorthand shorthand) {
    return setter(endpoint, parameter, shorthand.arrayType())
        .varargs()
        .addStatement("return $N($L)", parameter.name(), shorthand.toList(parameter.name()))
        .build();
  }
}
