package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import javax.lang.model.element.AnnotationMirror;

/** Findings at the HTTP annotation of an endpoint. */
final class HttpPosition {
  private HttpPosition() {}

  /** At the annotation, or at the method where it has none. */
  static Finding finding(FindingId id, EndpointModel endpoint, String message) {
    return Annotations.findAll(endpoint.method(), Annotations.HTTP).stream()
        .findFirst()
        .map(http -> Finding.at(id, endpoint.method(), http, message))
        .orElseGet(() -> Finding.at(id, endpoint.method(), message));
  }

  /** At the path in the annotation. */
  static Finding atPath(FindingId id, EndpointModel endpoint, String message) {
    AnnotationMirror http = Annotations.findAll(endpoint.method(), Annotations.HTTP).get(0);
    return Finding.at(id, endpoint.method(), http, Annotations.value(http, "value"), message);
  }
}
