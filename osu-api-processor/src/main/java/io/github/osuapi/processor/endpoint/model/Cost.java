package io.github.osuapi.processor.endpoint.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * What a call takes of the server's limits.
 *
 * @param replayDownload whether it counts as a replay download
 * @param parameters the parameters that change how many points it costs
 */
public record Cost(boolean replayDownload, List<Part> parameters) {
  /**
   * A parameter that changes the points.
   *
   * @param parameter the parameter
   * @param each the points of each of its values; 0 for none
   * @param times what the points are multiplied by where it is true; 1 for nothing
   * @param annotation where that is said
   */
  public record Part(Parameter parameter, int each, int times, AnnotationMirror annotation) {}

  /**
   * Tells whether a call takes one request and one point, as most do.
   *
   * @return whether there is nothing else to say
   */
  public boolean isPlain() {
    return !replayDownload && parameters.isEmpty();
  }

  /**
   * Finds what a parameter does to the points.
   *
   * @param parameter a parameter of the endpoint
   * @return what it does, or empty for nothing
   */
  public Optional<Part> of(Parameter parameter) {
    return parameters.stream().filter(part -> part.parameter().equals(parameter)).findFirst();
  }
}
