package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One token, for as long as it lasts. */
record GivenToken(AccessToken accessToken) implements TokenSource {
  @Override
  public TokenKind kind() {
    return accessToken.kind();
  }

  @Override
  public OptionalLong clientId() {
    return accessToken.clientId();
  }

  @Override
  public Set<Scope> scopes() {
    return accessToken.scopes();
  }

  @Override
  public Optional<AccessToken> token() {
    return Optional.of(accessToken);
  }

  @Override
  public Optional<AccessToken> tokenOfSignedInUser() {
    return kind().actsForUser() ? token() : Optional.empty();
  }

  @Override
  public Optional<AccessToken> replace(AccessToken refused) {
    return Optional.empty();
  }
}
