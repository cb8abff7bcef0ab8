package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OAuthException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tokens of one user: taken from a store, renewed shortly before they end, and got by signing in
 * where there are none. New tokens are saved before they are used.
 *
 * <p>Thread-safe: one thread renews or signs in while the others wait for what comes of it.
 */
public final class AuthorizationCodeTokens implements TokenSource {
  private static final Duration SIGN_IN_TIME = Duration.ofMinutes(5);

  private final AuthorizationCodeFlow flow;
  private final SignIn signIn;
  private final StoredTokens stored;
  private final SingleFlight<Optional<AccessToken>> renewals =
      SingleFlight.onOwnThread("osu-api-renewal", false);
  private final SingleFlight<AccessToken> signIns = SingleFlight.onThreadOfFirstCaller();

  /**
   * Creates a source that signs in with the desktop's browser, on first need.
   *
   * @param flow how tokens are got
   * @param store where they are kept
   */
  public AuthorizationCodeTokens(AuthorizationCodeFlow flow, TokenStore store) {
    this(flow, store, new LoopbackSignIn(BrowserOpener.desktop(), SIGN_IN_TIME));
  }

  /**
   * Creates a source.
   *
   * @param flow how tokens are got
   * @param store where they are kept
   * @param signIn how the user signs in, on first need; {@link SignIn#none()} where nobody can be
   *     asked
   */
  public AuthorizationCodeTokens(AuthorizationCodeFlow flow, TokenStore store, SignIn signIn) {
    this.flow = Objects.requireNonNull(flow, "flow");
    this.signIn = Objects.requireNonNull(signIn, "signIn");
    this.stored = new StoredTokens(flow, store, this);
  }

  /**
   * Returns the same for another user, whose tokens are kept elsewhere and who is never asked to
   * sign in.
   *
   * @param store where that user's tokens are kept
   * @return the source
   */
  public AuthorizationCodeTokens ofUser(TokenStore store) {
    return new AuthorizationCodeTokens(flow, store, SignIn.none());
  }

  /**
   * Returns how the tokens are got.
   *
   * @return the flow
   */
  public AuthorizationCodeFlow flow() {
    return flow;
  }

  @Override
  public TokenKind kind() {
    return TokenKind.AUTHORIZATION_CODE;
  }

  @Override
  public OptionalLong clientId() {
    return OptionalLong.of(flow.clientId());
  }

  /** Returns what was granted, where that is known and asking again would bring no more. */
  @Override
  public Set<Scope> scopes() {
    return stored.granted().orElseGet(flow::scopes);
  }

  /**
   * Returns who is signed in. Blocks while the store is read.
   *
   * @return the user's id; empty where nobody is signed in or the token does not say
   */
  public OptionalLong userId() {
    return stored.load().map(AccessToken::userId).orElseGet(OptionalLong::empty);
  }

  /**
   * Lets the user sign in now, whether or not there are tokens. Blocks until that is done.
   *
   * @return the new token, saved already
   * @throws OAuthException where nobody signed in
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   * @throws TokenStoreException where the store is damaged or cannot keep the tokens
   */
  public AccessToken authorize() {
    return signIns.run(this::signIn);
  }

  /**
   * Ends the tokens at the server, and forgets them. Blocks. Where nobody is signed in, does
   * nothing.
   *
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached: the tokens
   *     are kept then, to be ended later
   * @throws OAuthException where the server refuses for another reason than that they ended already
   */
  public void revoke() {
    tokenOfSignedInUser().ifPresent(this::revoke);
    stored.forget();
  }

  private void revoke(AccessToken token) {
    if (!flow.endpoint().revoke(token)) {
      replace(token).ifPresent(flow.endpoint()::revoke);
    }
  }

  @Override
  public void revoked(AccessToken token) {
    stored.forget(token);
  }

  @Override
  public Optional<AccessToken> token() {
    return token(Set.of());
  }

  @Override
  public Optional<AccessToken> token(Set<Scope> needed) {
    Optional<AccessToken> token = tokenOfSignedInUser();
    if (token.isPresent() && !stored.isWorthAskingAgain(token.get(), needed)) {
      return token;
    }
    if (signIn == SignIn.none()) {
      // Not together: what is thrown has a sign-in that one browser can use.
      return Optional.of(signInUnlessDone(needed));
    }
    return Optional.of(signIns.run(() -> signInUnlessDone(needed)));
  }

  @Override
  public Optional<AccessToken> tokenOfSignedInUser() {
    Optional<AccessToken> fresh = stored.fresh();
    if (fresh.isPresent() || stored.isEmpty()) {
      return fresh;
    }
    fresh = stored.fresh();
    return fresh.isPresent() ? fresh : renewals.run(stored::renewIfNeeded);
  }

  @Override
  public Optional<AccessToken> replace(AccessToken refused) {
    AtomicBoolean tried = new AtomicBoolean();
    Optional<AccessToken> other;
    do {
      other =
          renewals.run(
              () -> {
                tried.set(true);
                return stored.renewUnlessDone(refused);
              });
      // Whoever began the renewal that this one joined may not have known of the refusal.
    } while (!tried.get() && other.filter(refused::equals).isPresent());
    return other.filter(token -> !token.equals(refused));
  }

  @Override
  public Object holder() {
    return stored.holder();
  }

  private AccessToken signInUnlessDone(Set<Scope> needed) {
    return stored
        .fresh()
        .filter(token -> !stored.isWorthAskingAgain(token, needed))
        .orElseGet(this::signIn);
  }

  private AccessToken signIn() {
    stored.load();
    if (signIn == SignIn.none()) {
      throw stored.reauthorizationRequired();
    }
    return stored.adopt(signIn.signIn(flow));
  }

  /**
   * Keeps the tokens of a user who signed in elsewhere, in place of those kept before.
   *
   * @param tokens the tokens
   * @return the access token, saved already
   * @throws TokenStoreException where the store cannot keep them
   */
  public AccessToken adopt(TokenSet tokens) {
    return stored.adopt(tokens);
  }

  @Override
  public String toString() {
    return "AuthorizationCodeTokens[" + flow + "]";
  }
}
