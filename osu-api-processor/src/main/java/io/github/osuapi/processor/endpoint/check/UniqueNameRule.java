package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The methods of a group have names of their own, which become the endpoints' ids. */
final class UniqueNameRule {
  private UniqueNameRule() {}

  static List<Finding> check(GroupModel group) {
    Set<String> seen = new HashSet<>();
    return group.endpoints().stream()
        .filter(endpoint -> !seen.add(endpoint.id()))
        .map(UniqueNameRule::finding)
        .toList();
  }

  private static Finding finding(EndpointModel endpoint) {
    return Finding.at(
        FindingId.ENDPOINT_DUPLICATE,
        endpoint.method(),
        "Two endpoints have the id "
            + endpoint.id()
            + ". Overloads share one. Rename one of them.");
  }
}
