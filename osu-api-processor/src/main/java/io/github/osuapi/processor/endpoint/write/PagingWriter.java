package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.PageLimits;
import io.github.osuapi.processor.endpoint.model.PagingParameter;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;
import java.util.Optional;
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
    String from = Names.of(endpoint).field(turned(endpoint));
    MethodSpec.Builder next =
        override("next")
            .returns(Types.nullable(endpoint.requestType()))
            .addParameter(endpoint.answer().type(), "answer");
    switch (endpoint.paging()) {
      case CURSOR ->
          next.addStatement("$T next = answer.cursorString()", String.class)
              .addStatement("return next == null ? null : $N(next)", turned);
      case OFFSET -> offset(endpoint, next, turned, from);
      case PAGE, NONE ->
          next.addStatement(
              "return answer.hasNext() ? $1N((this.$2N == null ? 1 : this.$2N) + 1) : null",
              turned,
              from);
    }
    return next.build();
  }

  private static void offset(
      EndpointModel endpoint, MethodSpec.Builder next, String turned, String from) {
    Optional<PageLimits> limits = endpoint.pageLimits();
    limits.ifPresent(
        l ->
            next.addStatement(
                "int size = $T.inEffect($L, $L, $L)",
                RuntimeTypes.PAGE_SIZE,
                limit(endpoint),
                l.byDefault(),
                l.max()));
    next.addStatement(
        "return $1L ? null : $2N((this.$3N == null ? 0 : this.$3N) + $4L)",
        limits.filter(l -> !l.gaps()).isPresent() ? "answer.size() < size" : "answer.isEmpty()",
        turned,
        from,
        limits.isPresent() ? "size" : "answer.size()");
  }

  private static CodeBlock limit(EndpointModel endpoint) {
    return endpoint.at(Location.QUERY).stream()
        .filter(parameter -> parameter.wireName().equals(PageLimits.PARAMETER))
        .map(parameter -> CodeBlock.of("this.$N", Names.of(endpoint).field(parameter)))
        .findFirst()
        .orElse(CodeBlock.of("null"));
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
