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
 * Where no user is asked for, there is a token without one that gets through. A scope that speaks
 * of a user opens nothing without one, whether the server issues such a token or not.
 */
final class UserStatedRule implements EndpointRule {
  @Override
  public List<Finding> check(EndpointModel endpoint) {
    return endpoint
        .access()
        .filter(access -> !access.requiresUser())
        .flatMap(EndpointAccess::scope)
        .filter(ScopeNamedRule::opensEndpoints)
        .filter(scope -> !opensWithoutUser(scope))
        .map(scope -> finding(endpoint, scope))
        .stream()
        .toList();
  }

  private static boolean opensWithoutUser(Scope scope) {
    return TokenRules.kindsThatOpen(EndpointAccess.scope(scope, false)).stream()
        .anyMatch(kind -> !kind.actsForUser());
  }

  private static Finding finding(EndpointModel endpoint, Scope scope) {
    AnnotationMirror annotation = Annotations.findAll(endpoint.method(), Annotations.ACCESS).get(0);
    return Finding.at(
        FindingId.ENDPOINT_USER_MISSING,
        endpoint.method(),
        annotation,
        Annotations.value(annotation, "value"),
        "No token without a user gets through to "
            + endpoint.id()
            + ". Its scope "
            + scope.wireName()
            + " lets a token "
            + scope.description()
            + ". Add @RequiresUser.");
  }
}
