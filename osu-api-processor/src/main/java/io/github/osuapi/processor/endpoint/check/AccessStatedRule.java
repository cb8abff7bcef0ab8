package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;

/** Every endpoint states what it asks of a token. */
final class AccessStatedRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    if (!Annotations.findAll(endpoint.method(), Annotations.ACCESS).isEmpty()) {
      return List.of();
    }
    return List.of(
        HttpPosition.finding(
            FindingId.ENDPOINT_ACCESS_MISSING,
            endpoint,
            endpoint.id()
                + " does not say what it asks of a token. It has none of @RequiresScope,"
                + " @RequiresAnyToken and @NoTokenRequired. Add the one that fits what the server"
                + " answers without a token and without the scope."));
  }
}
