package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Tokens for the client itself, got when first needed and again shortly before they end. Thread-
 * safe: one thread gets a token while the others wait for it.
 */
public final class ClientCredentialsTokens implements TokenSource {
  private final TokenEndpoint endpoint;
  private final ClientRegistration registration;
  private final Set<Scope> scopes;
  private final SingleFlight<AccessToken> fetches = SingleFlight.onOwnThread("osu-api-token", true);
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
  public OptionalLong clientId() {
    return OptionalLong.of(registration.id());
  }

  @Override
  public Set<Scope> scopes() {
    return scopes;
  }

  @Override
  public Optional<AccessToken> token() {
    Optional<AccessToken> fresh = fresh();
    return fresh.isPresent()
        ? fresh
        : Optional.of(fetches.run(() -> fresh().orElseGet(this::fetch)));
  }

  private Optional<AccessToken> fresh() {
    Held current = held;
    return current != null && current.isFresh(now())
        ? Optional.of(current.accessToken())
        : Optional.empty();
  }

  @Override
  public Optional<AccessToken> tokenOfSignedInUser() {
    return kind().actsForUser() ? token() : Optional.empty();
  }

  @Override
  public Optional<AccessToken> replace(AccessToken refused) {
    AtomicBoolean tried = new AtomicBoolean();
    AccessToken other;
    do {
      other =
          fetches.run(
              () -> {
                tried.set(true);
                return fresh().filter(token -> !token.equals(refused)).orElseGet(this::fetch);
              });
      // Whoever began the fetch that this one joined may not have known of the refusal.
    } while (!tried.get() && other.equals(refused));
    return other.equals(refused) ? Optional.empty() : Optional.of(other);
  }

  @Override
  public void revoked(AccessToken token) {
    Held current = held;
    if (current != null && current.accessToken().equals(token)) {
      held = null;
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
