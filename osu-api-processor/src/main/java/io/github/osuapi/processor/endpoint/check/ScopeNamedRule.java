package io.github.osuapi.processor.endpoint.check;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.endpoint.model.EndpointModel;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;

/**
 * No endpoint asks for the scopes that only change whom a token acts for: a token that carries them
 * gets through by the other scopes it has.
 */
final class ScopeNamedRule implements EndpointRule {
  static boolean isModifier(Scope scope) {
    return scope == Scope.DELEGATE || scope == Scope.GROUP_PERMISSIONS;
  }

  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint
        .access()
        .flatMap(EndpointAccess::scope)
        .filter(ScopeNamedRule::isModifier)
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
