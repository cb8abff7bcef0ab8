package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A group that an earlier compilation generated, as its class describes it.
 *
 * @param name the first part of its endpoints' ids
 * @param groupType the group class
 * @param closed the routes that belong to it and are not for third parties
 * @param endpoints its endpoints
 * @param element the interface
 */
public record EarlierGroup(
    String name,
    ClassName groupType,
    List<ClosedRoute> closed,
    List<Endpoint> endpoints,
    TypeElement element) {

  /**
   * One of its endpoints.
   *
   * @param id group and method
   * @param requestType the request class
   */
  public record Endpoint(String id, ClassName requestType) {}
}
