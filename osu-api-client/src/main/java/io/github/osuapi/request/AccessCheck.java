package io.github.osuapi.request;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.error.AccessException;
import io.github.osuapi.error.MissingScopeException;
import io.github.osuapi.error.TokenRequiredException;
import io.github.osuapi.error.UserRequiredException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the token that may make a call, and says what is missing where there is none. */
record AccessCheck(List<TokenSource> sources) {
  AccessCheck {
    sources = List.copyOf(sources);
  }

  /** Returns the least privileged source whose tokens, as declared, open the endpoint. */
  TokenSource choose(Endpoint endpoint) {
    for (int i = 0; i < sources.size(); i++) {
      TokenSource source = sources.get(i);
      if (TokenRules.opens(source.kind(), source.scopes(), endpoint.access())) {
        return source;
      }
    }
    throw refusal(endpoint);
  }

  /** Checks what the token really carries: it may be older than what is declared now. */
  void requireGranted(Endpoint endpoint, AccessToken token) {
    if (!TokenRules.opens(token.kind(), token.scopes(), endpoint.access())) {
      throw refusal(endpoint, token.kind(), token.scopes());
    }
  }

  private AccessException refusal(Endpoint endpoint) {
    boolean needsUser = endpoint.access().requiresUser();
    TokenKind kind = TokenKind.ANONYMOUS;
    EnumSet<Scope> held = EnumSet.noneOf(Scope.class);
    for (TokenSource source : sources) {
      if (source.kind().compareTo(kind) > 0) {
        kind = source.kind();
      }
      if (source.kind().actsForUser() || !needsUser) {
        held.addAll(source.scopes());
      }
    }
    return refusal(endpoint, kind, held);
  }

  private static AccessException refusal(Endpoint endpoint, TokenKind kind, Set<Scope> held) {
    EndpointAccess access = endpoint.access();
    Optional<Scope> scope = access.scope();
    String need = scope.map(s -> "scope " + s.wireName()).orElse("");
    if (kind == TokenKind.ANONYMOUS) {
      return new TokenRequiredException(endpoint.id(), need, endpoint.grants());
    }
    if (scope.isEmpty() || (access.requiresUser() && !kind.actsForUser())) {
      return new UserRequiredException(endpoint.id(), need, kind, endpoint.grants());
    }
    return new MissingScopeException(endpoint.id(), scope.get(), held, endpoint.grants());
  }
}
