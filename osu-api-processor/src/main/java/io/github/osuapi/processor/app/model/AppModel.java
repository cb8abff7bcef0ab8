package io.github.osuapi.processor.app.model;

import com.palantir.javapoet.ClassName;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An app and all that it could call.
 *
 * @param name the annotated type
 * @param clientType the client to write
 * @param tokens the declared tokens, at least one
 * @param groups every group that the app could show, ordered by name
 * @param element where to report problems
 */
public record AppModel(
    ClassName name,
    ClassName clientType,
    List<DeclaredToken> tokens,
    List<KnownGroup> groups,
    TypeElement element) {

  /**
   * Returns the same app with other tokens.
   *
   * @param others the tokens
   * @return the app with these alone
   */
  public AppModel withTokens(List<DeclaredToken> others) {
    return new AppModel(name, clientType, others, groups, element);
  }

  /**
   * Tells whether some declared token opens an endpoint.
   *
   * @param access what the endpoint asks for
   * @return whether the client shows it
   */
  public boolean opens(EndpointAccess access) {
    return tokens.stream().anyMatch(token -> token.opens(access));
  }

  /**
   * Tells whether a token is declared with a grant.
   *
   * @param grant the grant
   * @return whether there is one
   */
  public boolean has(Grant grant) {
    return tokens.stream().anyMatch(token -> token.grant() == grant);
  }
}
