package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/** The access annotations of an endpoint agree with each other. */
final class AccessContradictionRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    List<AnnotationMirror> access = Annotations.findAll(endpoint.method(), Annotations.ACCESS);
    if (access.isEmpty()) {
      return List.of();
    }
    AnnotationMirror first = access.get(0);
    Stream<Finding> others =
        access.stream().skip(1).map(other -> contradiction(endpoint, first, other));
    Stream<Finding> user =
        Annotations.display(first).equals("@NoTokenRequired")
            ? Annotations.find(endpoint.method(), Annotations.REQUIRES_USER).stream()
                .map(requiresUser -> contradiction(endpoint, first, requiresUser))
            : Stream.empty();
    return Stream.concat(others, user).toList();
  }

  private static Finding contradiction(
      EndpointModel endpoint, AnnotationMirror first, AnnotationMirror other) {
    return Finding.at(
        FindingId.ENDPOINT_ACCESS_CONTRADICTION,
        endpoint.method(),
        other,
        endpoint.id()
            + " contradicts itself. It has "
            + Annotations.display(other)
            + " beside "
            + Annotations.display(first)
            + ". Keep the one that the server holds to.");
  }
}
