package io.github.osuapi.processor.app.model;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/**
 * One {@code @OsuApp} of an app: a token that it gets.
 *
 * @param grant how it is got
 * @param scopes what is asked for, in the order of the declaration
 * @param annotation where it is declared
 */
public record DeclaredToken(Grant grant, List<Scope> scopes, AnnotationMirror annotation) {

  /**
   * Returns what the token will carry.
   *
   * @return the scopes granted
   */
  public Set<Scope> granted() {
    return TokenRules.grantedScopes(grant, Set.copyOf(scopes));
  }

  /**
   * Tells whether the token opens an endpoint.
   *
   * @param access what the endpoint asks for
   * @return whether the server would let it through
   */
  public boolean opens(EndpointAccess access) {
    return TokenRules.opens(TokenKind.of(grant, granted()), granted(), access);
  }
}
