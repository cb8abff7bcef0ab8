package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.ClosedRoute;
import io.github.osuapi.processor.endpoint.model.GroupModel;
import java.util.List;
import java.util.Optional;

/** A route that is not for third parties says all there is to say, and is no endpoint as well. */
final class ClosedRouteRule {
  private ClosedRouteRule() {}

  static List<Finding> check(GroupModel group) {
    return group.closed().stream()
        .flatMap(route -> problem(group, route).map(text -> finding(group, route, text)).stream())
        .toList();
  }

  private static Optional<String> problem(GroupModel group, ClosedRoute route) {
    if (route.methods().isEmpty() || route.path().isBlank() || route.purpose().isBlank()) {
      return Optional.of("It lacks methods, a path or a purpose. Give all three.");
    }
    return group.endpoints().stream()
        .filter(
            endpoint ->
                endpoint.route().filter(r -> is(route, r.httpMethod(), r.path())).isPresent())
        .findFirst()
        .map(endpoint -> endpoint.id() + " calls it. Take one of the two away.");
  }

  private static boolean is(ClosedRoute route, String httpMethod, String path) {
    return route.methods().contains(httpMethod) && route.path().equals(path);
  }

  private static Finding finding(GroupModel group, ClosedRoute route, String problem) {
    return Finding.at(
        FindingId.ENDPOINT_CLOSED_ROUTE,
        group.element(),
        // Not at the route's own: compilers find no annotation that is one of several alike.
        GroupRule.annotation(group),
        "The group "
            + group.name()
            + " cannot say that "
            + (String.join(" or ", route.methods()) + " " + route.path()).strip()
            + " is not for third parties. "
            + problem);
  }
}
