package io.github.osuapi.site.access;

import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import java.util.EnumSet;
import java.util.List;

/** Why no token of a kind opens an endpoint. */
public final class Closed {
  private Closed() {}

  /** One sentence; the kind must be none that opens it. */
  public static String reason(TokenKind kind, EndpointAccess access) {
    if (kind == TokenKind.ANONYMOUS) {
      return Verdict.NO_TOKEN.reason();
    }
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    access.scope().ifPresent(scopes::add);
    if (kind == TokenKind.CLIENT_CREDENTIALS_DELEGATED) {
      scopes.add(Scope.DELEGATE);
    }
    List<BrokenRule> broken = TokenRules.brokenRules(kind.grant(), scopes);
    boolean noScopeAtAll = scopes.isEmpty();
    return broken.isEmpty() || noScopeAtAll ? Verdict.NO_USER.reason() : broken.get(0).reason();
  }
}
