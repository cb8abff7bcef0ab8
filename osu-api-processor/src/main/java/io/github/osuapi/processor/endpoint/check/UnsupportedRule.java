package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/** A method has no annotation of Retrofit's that the generated service would silently lack. */
final class UnsupportedRule implements EndpointRule {
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "retrofit2.http.FormUrlEncoded",
          "retrofit2.http.Headers",
          "retrofit2.http.Multipart",
          "retrofit2.http.Streaming");

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return Annotations.findAll(endpoint.method(), List.copyOf(UNSUPPORTED)).stream()
        .map(annotation -> finding(endpoint, annotation))
        .toList();
  }

  private static Finding finding(EndpointModel endpoint, AnnotationMirror annotation) {
    return Finding.at(
        FindingId.ENDPOINT_UNSUPPORTED,
        endpoint.method(),
        annotation,
        endpoint.id()
            + " has an annotation that generated code does not heed: "
            + Annotations.display(annotation)
            + ". Take it away: parameters with @Field make a form, answers are always streamed,"
            + " and headers are the client's.");
  }
}
