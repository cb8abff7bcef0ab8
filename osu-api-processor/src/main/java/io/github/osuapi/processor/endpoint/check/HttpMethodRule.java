package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;

/** Every endpoint has one HTTP method. */
final class HttpMethodRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    List<AnnotationMirror> http = Annotations.findAll(endpoint.method(), Annotations.HTTP);
    if (http.size() == 1) {
      return List.of();
    }
    String found =
        http.isEmpty()
            ? "none of Retrofit's @GET, @POST, @PUT, @PATCH and @DELETE"
            : http.stream().map(Annotations::display).collect(Collectors.joining(" and "));
    return List.of(
        HttpPosition.finding(
            FindingId.ENDPOINT_HTTP_METHOD,
            endpoint,
            endpoint.id()
                + " needs one HTTP method. It has "
                + found
                + ". Keep one, with the path."));
  }
}
