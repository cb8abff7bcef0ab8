package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.IdParameters;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.PageLimits;
import io.github.osuapi.processor.endpoint.model.PagingParameter;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.source.Literals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how a paginated request goes on from one page to the next. */
final class PagingWriter {
  private final EndpointModel endpoint;
  private final Names names;
  private final List<PagingParameter> turned;
  private final Optional<Parameter> limit;
  private final FirstPageWriter firstPage;

  PagingWriter(EndpointModel endpoint) {
    this.endpoint = endpoint;
    this.names = Names.of(endpoint);
    this.turned = PagingParameter.of(endpoint.paging(), endpoint.ids());
    this.firstPage = FirstPageWriter.of(endpoint);
    this.limit =
        endpoint.pageLimits().flatMap(limits -> endpoint.queryParameter(PageLimits.PARAMETER));
  }

  /** How the list is walked, as a constant of the request type. */
  FieldSpec turning() {
    return FieldSpec.builder(turningType(), "TURNING")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n    $T.$L", RuntimeTypes.PAGE_TURNING, factory())
        .build();
  }

  private TypeName turningType() {
    return ParameterizedTypeName.get(
        RuntimeTypes.PAGE_TURNING,
        endpoint.answer().type(),
        endpoint.answer().item().orElseThrow());
  }

  private CodeBlock factory() {
    boolean list = RuntimeTypes.isList(endpoint.answer().type());
    return switch (endpoint.paging()) {
      case CURSOR -> CodeBlock.of("cursor($L)", limits());
      case CURSOR_OBJECT -> CodeBlock.of("object($L)", limits());
      case OFFSET -> CodeBlock.of("offset($L)", limits());
      case ID -> CodeBlock.of("$L($L,$W$L)", list ? "listById" : "id", limits(), ids());
      case PAGE, NONE -> CodeBlock.of("number($L)", limits());
    };
  }

  private CodeBlock limits() {
    return endpoint
        .pageLimits()
        .map(
            l ->
                CodeBlock.of(
                    "new $T($L, $L, $L, $L, $L, $L)",
                    RuntimeTypes.PAGE_LIMITS,
                    l.min(),
                    l.byDefault(),
                    l.max(),
                    l.gaps(),
                    l.depth(),
                    limit.filter(Parameter::optional).isPresent()))
        .orElse(CodeBlock.of("$T.unlimited()", RuntimeTypes.PAGE_TURNING));
  }

  private CodeBlock ids() {
    IdParameters ids = endpoint.ids();
    return CodeBlock.of(
        "new $T($L, $L, $L)",
        RuntimeTypes.ID_PARAMETERS,
        Literals.of(ids.before()),
        Literals.of(ids.after()),
        ids.inclusive());
  }

  Stream<MethodSpec> methods() {
    return Stream.of(turningMethod(), place(), at());
  }

  private MethodSpec turningMethod() {
    return override("turning").returns(turningType()).addStatement("return TURNING").build();
  }

  private MethodSpec place() {
    CodeBlock.Builder place = CodeBlock.builder().add("return $T.START", RuntimeTypes.PLACE);
    Stream.concat(
            turned.stream().flatMap(t -> t.find(endpoint.at(Location.QUERY)).stream()),
            limit.stream())
        .forEach(p -> place.add("\n.with($L, $N)", Literals.of(p.wireName()), names.field(p)));
    return override("place").returns(RuntimeTypes.PLACE).addStatement(place.build()).build();
  }

  private MethodSpec at() {
    CodeBlock arguments =
        Stream.concat(
                Stream.of(CodeBlock.of("context()"), CodeBlock.of("this.$N", names.service())),
                endpoint.parameters().stream().map(this::argument))
            .collect(CodeBlock.joining(",$W"));
    MethodSpec.Builder at =
        override("at").returns(endpoint.requestType()).addParameter(RuntimeTypes.PLACE, "place");
    firstPage.later(turned.get(0)).ifPresent(at::addStatement);
    return at.addStatement("return new $T($L)", endpoint.requestType(), arguments).build();
  }

  private CodeBlock argument(Parameter parameter) {
    Stream<PagingParameter> read =
        limit.isPresent()
            ? Stream.concat(turned.stream(), Stream.of(PagingParameter.limit()))
            : turned.stream();
    return read.filter(t -> parameter.location() == Location.QUERY && t.is(parameter))
        .findFirst()
        .map(t -> CodeBlock.of("place.$L($L)", t.read(), Literals.of(t.wireName())))
        .or(() -> firstPage.argument(parameter))
        .orElse(CodeBlock.of("this.$N", names.field(parameter)));
  }

  /** Whether an endpoint has what this writes. */
  static boolean applies(EndpointModel endpoint) {
    return endpoint.paging() != Paging.NONE;
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
