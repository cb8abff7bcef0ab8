package io.github.osuapi.processor.endpoint.read;

import io.github.osuapi.processor.endpoint.model.Cost;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads what a declaration says that a call takes of the server's limits. */
final class CostReader {
  private CostReader() {}

  static Cost read(ExecutableElement method, List<Parameter> parameters) {
    return new Cost(
        Annotations.find(method, Annotations.REPLAY_DOWNLOAD).isPresent(),
        parameters.stream()
            .flatMap(
                parameter ->
                    Annotations.find(parameter.element(), Annotations.COST).stream()
                        .map(annotation -> part(parameter, annotation)))
            .toList());
  }

  private static Cost.Part part(Parameter parameter, AnnotationMirror annotation) {
    return new Cost.Part(
        parameter,
        Annotations.number(annotation, "each"),
        Annotations.number(annotation, "times"),
        annotation);
  }
}
