package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Tokens for the client itself, got when first needed and again shortly before they end. Thread-
 * safe: one thread gets a token while the others wait.
 */
public final class ClientCredentialsTokens implements TokenSource {
  private final TokenEndpoint endpoint;
  private final ClientRegistration registration;
  private final Set<Scope> scopes;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Held held;

  /**
   * Creates a source. Sends nothing.
   *
   * @param endpoint where tokens are got
   * @param registration the client
   * @param scopes what the tokens shall carry; with {@link Scope#DELEGATE} they act for the
   *     client's owner, who must be a bot account
   * @throws IllegalArgumentException where the server issues no such token
   */
  public ClientCredentialsTokens(
      TokenEndpoint endpoint, ClientRegistration registration, Set<Scope> scopes) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.registration = Objects.requireNonNull(registration, "registration");
    AuthorizationCodeFlow.requireIssuable(Grant.CLIENT_CREDENTIALS, scopes);
    this.scopes = TokenRules.grantedScopes(Grant.CLIENT_CREDENTIALS, scopes);
  }

  @Override
  public TokenKind kind() {
    return TokenKind.of(Grant.CLIENT_CREDENTIALS, scopes);
  }

  @Override
  public Set<Scope> scopes() {
    return scopes;
  }

  @Override
  public Optional<AccessToken> token() {
    Held current = held;
    if (current != null && current.isFresh(now())) {
      return Optional.of(current.accessToken());
    }
    lock.lock();
    try {
      current = held;
      return Optional.of(
          current != null && current.isFresh(now()) ? current.accessToken() : fetch());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<AccessToken> tokenOfSignedInUser() {
    return kind().actsForUser() ? token() : Optional.empty();
  }

  @Override
  public Optional<AccessToken> replace(AccessToken refused) {
    lock.lock();
    try {
      Held current = held;
      return Optional.of(
          current != null && !current.accessToken().equals(refused)
              ? current.accessToken()
              : fetch());
    } finally {
      lock.unlock();
    }
  }

  private Instant now() {
    return endpoint.clock().instant();
  }

  private AccessToken fetch() {
    AccessToken token = endpoint.clientCredentials(registration, scopes);
    held = Held.since(now(), new TokenSet(token, null));
    return token;
  }

  @Override
  public String toString() {
    return "ClientCredentialsTokens[" + registration + ", " + scopes + "]";
  }
}
