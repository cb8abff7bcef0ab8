package io.github.osuapi.processor.endpoint.read;

import io.github.osuapi.processor.endpoint.model.ClosedRoute;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the routes of a group that are not for third parties. */
final class ClosedRouteReader {
  private static final String ONE = "io.github.osuapi.annotations.NotForThirdParties";
  private static final String SEVERAL = ONE + ".All";

  private ClosedRouteReader() {}

  /** The routes in the order of the source. */
  static List<ClosedRoute> read(TypeElement group) {
    Stream<AnnotationMirror> several =
        Annotations.find(group, SEVERAL).stream()
            .flatMap(all -> values(all, "value"))
            .map(value -> (AnnotationMirror) value.getValue());
    return Stream.concat(Annotations.find(group, ONE).stream(), several)
        .map(ClosedRouteReader::route)
        .toList();
  }

  private static ClosedRoute route(AnnotationMirror annotation) {
    return new ClosedRoute(
        values(annotation, "methods").map(value -> value.getValue().toString()).toList(),
        Annotations.string(annotation, "path"),
        Annotations.string(annotation, "purpose"));
  }

  private static Stream<AnnotationValue> values(AnnotationMirror annotation, String member) {
    return Annotations.value(annotation, member).getValue() instanceof List<?> values
        ? values.stream().map(AnnotationValue.class::cast)
        : Stream.empty();
  }
}
