package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.util.Optional;
import java.util.Set;

/** No token at all. */
enum AnonymousTokens implements TokenSource {
  INSTANCE;

  @Override
  public TokenKind kind() {
    return TokenKind.ANONYMOUS;
  }

  @Override
  public Set<Scope> scopes() {
    return Set.of();
  }

  @Override
  public Optional<AccessToken> token() {
    return Optional.empty();
  }

  @Override
  public Optional<AccessToken> tokenOfSignedInUser() {
    return Optional.empty();
  }

  @Override
  public Optional<AccessToken> replace(AccessToken refused) {
    return Optional.empty();
  }
}
