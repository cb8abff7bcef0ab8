package io.github.osuapi.processor.endpoint.check;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The methods of a group have names of their own, which become the endpoints' ids and the names of
 * request types.
 */
final class UniqueNameRule {
  private UniqueNameRule() {}

  static List<Finding> check(GroupModel group) {
    Set<String> ids = new HashSet<>();
    Set<ClassName> types = new HashSet<>();
    return group.endpoints().stream()
        .flatMap(
            endpoint -> {
              boolean newId = ids.add(endpoint.id());
              boolean newType = types.add(endpoint.requestType());
              return newId && newType ? Stream.empty() : Stream.of(finding(endpoint, newId));
            })
        .toList();
  }

  private static Finding finding(EndpointModel endpoint, boolean newId) {
    return Finding.at(
        FindingId.ENDPOINT_DUPLICATE,
        endpoint.method(),
        newId
            ? "Two endpoints have the request type "
                + endpoint.requestType().simpleName()
                + ". "
                + endpoint.id()
                + " is the second. Rename one of them."
            : "Two endpoints have the id "
                + endpoint.id()
                + ". Overloads share one. Rename one of them.");
  }
}
