package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.osuapi.processor.endpoint.model.Conversion;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.json.TypeExpressions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that turns a request into a Retrofit call. */
final class CallWriter {
  private CallWriter() {}

  static MethodSpec newCall(EndpointModel endpoint) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("newCall")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(Types.CALL_OF_BODY);
    if (ServiceWriter.hasJsonBody(endpoint)) {
      method.addStatement("$T body = $L", RuntimeTypes.REQUEST_BODY, body(endpoint));
    }
    if (ServiceWriter.hasShortPath(endpoint)) {
      method.beginControlFlow("if ($L)", anyPathVariableMissing(endpoint));
      method.addStatement("return $L", call(endpoint, ServiceWriter.shortName(endpoint), false));
      method.endControlFlow();
    }
    method.addStatement("return $L", call(endpoint, endpoint.name(), true));
    return method.build();
  }

  private static String anyPathVariableMissing(EndpointModel endpoint) {
    return endpoint.at(Location.PATH).stream()
        .filter(Parameter::optional)
        .map(parameter -> parameter.name() + " == null")
        .collect(Collectors.joining(" || "));
  }

  private static CodeBlock call(EndpointModel endpoint, String method, boolean allPathVariables) {
    Stream<CodeBlock> parameters =
        ServiceWriter.sent(endpoint, allPathVariables).stream().map(CallWriter::argument);
    Stream<CodeBlock> body =
        ServiceWriter.hasJsonBody(endpoint) ? Stream.of(CodeBlock.of("body")) : Stream.empty();
    CodeBlock arguments =
        Stream.of(Stream.of(CodeBlock.of("ENDPOINT")), parameters, body)
            .flatMap(part -> part)
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("service.$N($L)", method, arguments);
  }

  private static CodeBlock argument(Parameter parameter) {
    if (parameter.conversion() == Conversion.PLAIN) {
      return CodeBlock.of("$N", parameter.name());
    }
    String method = parameter.list() ? "texts" : "text";
    return CodeBlock.of("$T.$L($N)", RuntimeTypes.PARAMETERS, method, parameter.name());
  }

  private static CodeBlock body(EndpointModel endpoint) {
    List<Parameter> whole = endpoint.at(Location.BODY);
    if (!whole.isEmpty()) {
      return CodeBlock.of(
          "$T.whole(context(), $L, $N)",
          RuntimeTypes.JSON_BODY,
          TypeExpressions.of(whole.get(0).type()),
          whole.get(0).name());
    }
    CodeBlock.Builder fields = CodeBlock.builder();
    fields.add("$T.of(context())", RuntimeTypes.JSON_BODY);
    for (Parameter parameter : endpoint.at(Location.JSON)) {
      fields.add(
          "\n.add($S, $L, $N)",
          parameter.wireName(),
          TypeExpressions.of(parameter.type().box()),
          parameter.name());
    }
    return fields.add("\n.toRequestBody()").build();
  }
}
