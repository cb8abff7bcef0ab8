package io.github.osuapi.site.access;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a declared token opens an endpoint, and if not, what it lacks. {@link TokenRules}
 * decides; what is lacking is found by asking it again with more.
 */
public enum Verdict {
  /** The server lets the token through. */
  OPEN("open", ""),
  /** The server issues no such token. */
  NOT_ISSUED("refused", "The server issues no such token."),
  /** There is no token, and the endpoint needs one. */
  NO_TOKEN("no token", "It needs a token."),
  /** The token lacks the scope. */
  NO_SCOPE("scope missing", "The token lacks the scope."),
  /** The token acts for nobody. */
  NO_USER("no user", "The token acts for nobody, and the endpoint needs a user."),
  /** The token lacks the scope and acts for nobody. */
  NO_SCOPE_NO_USER(
      "scope and user missing", "The token lacks the scope, and acts for nobody besides.");

  private final String title;
  private final String reason;

  Verdict(String title, String reason) {
    this.title = title;
    this.reason = reason;
  }

  /** One to three words for it. */
  public String title() {
    return title;
  }

  /** Why the endpoint stays closed, one sentence; empty where it does not. */
  public String reason() {
    return reason;
  }

  /**
   * Judges a token.
   *
   * @param grant how it is got
   * @param scopes what is asked for
   * @param access what the endpoint asks for
   */
  public static Verdict of(Grant grant, Set<Scope> scopes, EndpointAccess access) {
    if (access.kind() == EndpointAccess.Kind.ANONYMOUS) {
      return OPEN;
    }
    if (!TokenRules.brokenRules(grant, scopes).isEmpty()) {
      return NOT_ISSUED;
    }
    TokenKind kind = TokenKind.of(grant, scopes);
    if (kind == TokenKind.ANONYMOUS) {
      return NO_TOKEN;
    }
    Set<Scope> granted = TokenRules.grantedScopes(grant, scopes);
    if (TokenRules.opens(kind, granted, access)) {
      return OPEN;
    }
    EnumSet<Scope> enough = EnumSet.noneOf(Scope.class);
    enough.addAll(granted);
    access.scope().ifPresent(enough::add);
    boolean lacksScope = enough.size() > granted.size();
    if (TokenRules.opens(kind, enough, access)) {
      return NO_SCOPE;
    }
    return lacksScope ? NO_SCOPE_NO_USER : NO_USER;
  }
}
