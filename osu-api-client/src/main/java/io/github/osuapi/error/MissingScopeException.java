package io.github.osuapi.error;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The endpoint needs a scope that the token does not carry. */
public final class MissingScopeException extends AccessException {
  private static final long serialVersionUID = 1L;

  private final Scope needed;
  private final EnumSet<Scope> held;

  /**
   * Creates an exception.
   *
   * @param endpointId which endpoint was refused
   * @param needed the scope that it asks for
   * @param held what the token carries
   * @param opening the kinds of token that can carry the scope
   */
  public MissingScopeException(
      String endpointId, Scope needed, Set<Scope> held, Set<TokenKind> opening) {
    super(
        endpointId,
        "needs scope "
            + needed.wireName()
            + ", the token carries "
            + Words.scopes(held)
            + ". Add "
            + needed.name()
            + " to the declared scopes and get a new token; "
            + Words.grants(opening));
    this.needed = needed;
    this.held = EnumSet.noneOf(Scope.class);
    this.held.addAll(held);
  }

  /**
   * Returns the scope that the endpoint asks for.
   *
   * @return the scope
   */
  public Scope needed() {
    return needed;
  }

  /**
   * Returns what the token carries.
   *
   * @return the scopes; unmodifiable
   */
  public Set<Scope> held() {
    return Collections.unmodifiableSet(held);
  }
}
