package io.github.osuapi.request;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Token sources for tests. */
final class Sources {
  private Sources() {}

  /** Declares one thing and gives another. */
  record Declared(TokenKind kind, Set<Scope> scopes, @Nullable AccessToken given)
      implements TokenSource {
    @Override
    public Optional<AccessToken> token() {
      return Optional.ofNullable(given);
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

  /** Is another source every time the test says so. */
  static final class Changing implements TokenSource {
    volatile TokenSource now;

    Changing(TokenSource first) {
      now = first;
    }

    @Override
    public TokenKind kind() {
      return now.kind();
    }

    @Override
    public Set<Scope> scopes() {
      return now.scopes();
    }

    @Override
    public Optional<AccessToken> token() {
      return now.token();
    }

    @Override
    public Optional<AccessToken> tokenOfSignedInUser() {
      return now.tokenOfSignedInUser();
    }

    @Override
    public Optional<AccessToken> replace(AccessToken refused) {
      return now.replace(refused);
    }
  }
}
