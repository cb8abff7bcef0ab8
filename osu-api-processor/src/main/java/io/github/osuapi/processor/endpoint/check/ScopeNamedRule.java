package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;

/**
 * No endpoint asks for a scope that opens none: those that only change whom a token acts for, or
 * with which rights.
 */
final class ScopeNamedRule implements EndpointRule {
  /** Whether some token that the server issues opens an endpoint by the scope. */
  static boolean opensEndpoints(Scope scope) {
    return !TokenRules.kindsThatOpen(EndpointAccess.scope(scope, true)).isEmpty();
  }

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint
        .access()
        .flatMap(EndpointAccess::scope)
        .filter(scope -> !opensEndpoints(scope))
        .map(scope -> finding(endpoint, scope))
        .stream()
        .toList();
  }

  private static Finding finding(EndpointModel endpoint, Scope scope) {
    AnnotationMirror annotation = Annotations.findAll(endpoint.method(), Annotations.ACCESS).get(0);
    return Finding.at(
        FindingId.ENDPOINT_SCOPE_UNREACHABLE,
        endpoint.method(),
        annotation,
        Annotations.value(annotation, "value"),
        "No token opens "
            + endpoint.id()
            + " by "
            + scope.wireName()
            + ". That scope names no endpoint: it lets a token "
            + scope.description()
            + ". Name the scope that the server's route asks for, and add @RequiresUser.");
  }
}
