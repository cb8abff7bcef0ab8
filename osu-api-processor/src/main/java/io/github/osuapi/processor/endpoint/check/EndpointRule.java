package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import java.util.List;

/** One thing that every endpoint must hold to. */
@FunctionalInterface
public interface EndpointRule {
  /**
   * Looks at one endpoint.
   *
   * @param endpoint the endpoint
   * @return what it breaks; empty where it holds
   */
  List<Finding> check(EndpointModel endpoint);
}
