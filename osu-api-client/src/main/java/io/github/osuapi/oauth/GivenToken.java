package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One token, for as long as it lasts. */
record GivenToken(AccessToken accessToken) implements TokenSource {
  // By hand, as a cold start calls it: linking a record's own takes longer than all else there.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GivenToken given && accessToken.equals(given.accessToken);
  }

  @Override
  public int hashCode() {
    return accessToken.hashCode();
  }

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
