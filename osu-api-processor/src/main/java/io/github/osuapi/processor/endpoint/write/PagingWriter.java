package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.PagingParameter;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how a paginated request goes on from one page to the next. */
final class PagingWriter {
  private PagingWriter() {}

  static Stream<MethodSpec> methods(EndpointModel endpoint) {
    return Stream.of(items(endpoint), next(endpoint));
  }

  private static MethodSpec items(EndpointModel endpoint) {
    TypeName item = endpoint.answer().item().orElseThrow();
    CodeBlock items =
        switch (endpoint.paging()) {
          case OFFSET -> CodeBlock.of("answer");
          case CURSOR, PAGE, NONE -> CodeBlock.of("answer.items()");
        };
    return override("items")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), item))
        .addParameter(endpoint.answer().type(), "answer")
        .addStatement("return $L", items)
        .build();
  }

  private static MethodSpec next(EndpointModel endpoint) {
    String turned = turned(endpoint).name();
    MethodSpec.Builder next =
        override("next")
            .returns(Types.nullable(endpoint.requestType()))
            .addParameter(endpoint.answer().type(), "answer");
    switch (endpoint.paging()) {
      case CURSOR ->
          next.addStatement("$T next = answer.cursorString()", String.class)
              .addStatement("return next == null ? null : $N(next)", turned);
      case OFFSET ->
          next.addStatement(
              "return answer.isEmpty() ? null : $1N((this.$1N == null ? 0 : this.$1N) + answer.size())",
              turned);
      case PAGE, NONE ->
          next.addStatement(
              "return answer.hasNext() ? $1N((this.$1N == null ? 1 : this.$1N) + 1) : null",
              turned);
    }
    return next.build();
  }

  private static Parameter turned(EndpointModel endpoint) {
    return PagingParameter.of(endpoint.paging()).find(endpoint.at(Location.QUERY)).orElseThrow();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
