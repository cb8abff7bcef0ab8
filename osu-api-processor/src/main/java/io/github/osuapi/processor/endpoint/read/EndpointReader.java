package io.github.osuapi.processor.endpoint.read;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.processor.endpoint.model.Answer;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.IdParameters;
import io.github.osuapi.processor.endpoint.model.Javadoc;
import io.github.osuapi.processor.endpoint.model.Location;
import io.github.osuapi.processor.endpoint.model.PageLimits;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.Route;
import io.github.osuapi.processor.endpoint.model.ValueRange;
import io.github.osuapi.processor.json.AdapterLookup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads one method of an endpoint interface. */
final class EndpointReader {
  private final JavadocReader javadoc;
  private final ParameterReader parameters;
  private final AnswerReader answers;
  private final BatchReader batches;
  private final AdapterLookup adapters = new AdapterLookup();
  private final Elements elements;

  EndpointReader(Elements elements, TypeReader types) {
    this.elements = elements;
    this.javadoc = new JavadocReader(elements);
    this.parameters = new ParameterReader(types);
    this.answers = new AnswerReader(types);
    this.batches = new BatchReader(types);
  }

  EndpointModel read(String group, ClassName declaration, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    Javadoc doc = javadoc.read(method);
    Paging paging = paging(method);
    Answer answer = answers.read(method.getReturnType(), paging);
    Optional<PageLimits> limits = pageLimits(method);
    List<Parameter> read =
        method.getParameters().stream()
            .flatMap(p -> parameters.read(p, doc).stream())
            .map(parameter -> limited(parameter, limits))
            .toList();
    return new EndpointModel(
        group + "." + name,
        name,
        route(method),
        AccessReader.read(method),
        paging,
        limits,
        ids(method, paging),
        read,
        batches.read(read, method.getReturnType()),
        CostReader.read(method, read),
        answer,
        ClassName.get(
            declaration.packageName(),
            String.join("", declaration.simpleNames()) + capitalized(name) + "Request"),
        doc,
        elements.isDeprecated(method),
        factories(answer, read),
        method);
  }

  /** What a page holds at least and at most is what its limit can be. */
  private static Parameter limited(Parameter parameter, Optional<PageLimits> limits) {
    return limits
        .filter(known -> parameter.range().isEmpty())
        .filter(known -> parameter.location() == Location.QUERY)
        .filter(known -> parameter.wireName().equals(PageLimits.PARAMETER))
        .map(known -> parameter.within(new ValueRange(known.min(), known.max())))
        .orElse(parameter);
  }

  private static Optional<Route> route(ExecutableElement method) {
    List<AnnotationMirror> http = Annotations.findAll(method, Annotations.HTTP);
    if (http.size() != 1) {
      return Optional.empty();
    }
    String httpMethod = Annotations.display(http.get(0)).substring(1);
    return Optional.of(new Route(httpMethod, Annotations.string(http.get(0), "value")));
  }

  private static Paging paging(ExecutableElement method) {
    return Annotations.find(method, Annotations.PAGINATED)
        .flatMap(mirror -> Annotations.constant(mirror, "value", Paging.class))
        .orElse(Paging.NONE);
  }

  private static Optional<PageLimits> pageLimits(ExecutableElement method) {
    return Annotations.find(method, Annotations.PAGINATED)
        .filter(mirror -> Annotations.number(mirror, "defaultLimit") > 0)
        .map(
            mirror ->
                new PageLimits(
                    Annotations.number(mirror, "minLimit"),
                    Annotations.number(mirror, "defaultLimit"),
                    Annotations.number(mirror, "maxLimit"),
                    Annotations.flag(mirror, "gaps") || saysItsEnd(mirror),
                    Annotations.number(mirror, "depth")));
  }

  /** A cursor that is missing on the last page says more than a short page. */
  private static boolean saysItsEnd(AnnotationMirror mirror) {
    return Annotations.constant(mirror, "value", Paging.class)
            .filter(paging -> paging == Paging.CURSOR || paging == Paging.CURSOR_OBJECT)
            .isPresent()
        && !Annotations.flag(mirror, "openEnded");
  }

  private static IdParameters ids(ExecutableElement method, Paging paging) {
    return Annotations.find(method, Annotations.PAGINATED)
        .filter(mirror -> paging == Paging.ID)
        .map(
            mirror ->
                new IdParameters(
                    Annotations.string(mirror, "before"),
                    Annotations.string(mirror, "after"),
                    Annotations.flag(mirror, "inclusive")))
        .orElse(IdParameters.NONE);
  }

  private List<ClassName> factories(Answer answer, List<Parameter> parameters) {
    Stream<TypeMirror> answered =
        answer.kind() == Answer.Kind.JSON ? Stream.of(answer.mirror()) : Stream.empty();
    Stream<TypeMirror> sent =
        parameters.stream().filter(p -> p.location().isJson()).map(Parameter::mirror);
    return Stream.concat(answered, sent)
        .flatMap(type -> adapters.find(type).packages().stream())
        .map(where -> ClassName.get(where, "ModelAdapters"))
        .distinct()
        .sorted()
        .toList();
  }

  static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
