package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.osuapi.processor.endpoint.model.Conversion;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.json.TypeExpressions;
import io.github.osuapi.processor.source.Literals;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that turns a request into a Retrofit call. */
final class CallWriter {
  private final EndpointModel endpoint;
  private final Names names;

  private CallWriter(EndpointModel endpoint) {
    this.endpoint = endpoint;
    this.names = Names.of(endpoint);
  }

  static MethodSpec newCall(EndpointModel endpoint) {
    return new CallWriter(endpoint).newCall();
  }

  private MethodSpec newCall() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("newCall")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(Types.CALL_OF_BODY);
    if (ServiceWriter.hasJsonBody(endpoint)) {
      method.addStatement("$T $N = $L", RuntimeTypes.REQUEST_BODY, names.body(), body());
    }
    if (ServiceWriter.hasShortPath(endpoint)) {
      method.beginControlFlow("if ($L)", pathVariableMissing());
      method.addStatement("return $L", call(false));
      method.endControlFlow();
    }
    method.addStatement("return $L", call(true));
    return method.build();
  }

  private String pathVariableMissing() {
    return endpoint.at(Location.PATH).stream()
        .filter(Parameter::optional)
        .map(parameter -> names.field(parameter) + " == null")
        .collect(Collectors.joining(" || "));
  }

  private CodeBlock call(boolean allPathVariables) {
    Stream<CodeBlock> parameters =
        ServiceWriter.sent(endpoint, allPathVariables).stream().map(this::argument);
    Stream<CodeBlock> body =
        ServiceWriter.hasJsonBody(endpoint)
            ? Stream.of(CodeBlock.of("$N", names.body()))
            : Stream.empty();
    CodeBlock arguments = Stream.concat(parameters, body).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$N.$N($L)", names.service(), endpoint.name(), arguments);
  }

  private CodeBlock argument(Parameter parameter) {
    if (parameter.conversion() == Conversion.PLAIN && parameter.separator().isEmpty()) {
      return CodeBlock.of("$N", names.field(parameter));
    }
    if (parameter.conversion() == Conversion.OBJECT) {
      return CodeBlock.of(
          "$T.parameters($L, $N)",
          RuntimeTypes.PLACE,
          Literals.of(parameter.wireName()),
          names.field(parameter));
    }
    if (parameter.separator().isPresent()) {
      return CodeBlock.of(
          "$T.joined($N, $L)",
          RuntimeTypes.PARAMETERS,
          names.field(parameter),
          Literals.of(parameter.separator().get()));
    }
    String method = parameter.list() ? "texts" : "text";
    return CodeBlock.of("$T.$L($N)", RuntimeTypes.PARAMETERS, method, names.field(parameter));
  }

  private CodeBlock body() {
    List<Parameter> whole = endpoint.at(Location.BODY);
    if (!whole.isEmpty()) {
      return CodeBlock.of(
          "$T.whole(context(), $L, $N)",
          RuntimeTypes.JSON_BODY,
          TypeExpressions.of(whole.get(0).type().box()),
          names.field(whole.get(0)));
    }
    CodeBlock.Builder fields = CodeBlock.builder();
    fields.add("$T.of(context())", RuntimeTypes.JSON_BODY);
    for (Parameter parameter : endpoint.at(Location.JSON)) {
      fields.add(
          "\n.add($L, $L, $N)",
          Literals.of(parameter.wireName()),
          TypeExpressions.of(parameter.type().box()),
          names.field(parameter));
    }
    return fields.add("\n.toRequestBody()").build();
  }
}
