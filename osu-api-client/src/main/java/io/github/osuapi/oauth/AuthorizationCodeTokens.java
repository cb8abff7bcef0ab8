package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OAuthException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of one user: taken from a store, renewed shortly before they end, and got by signing in
 * where there are none. New tokens are saved before they are used.
 *
 * <p>Thread-safe: one thread renews or signs in while the others wait.
 */
public final class AuthorizationCodeTokens implements TokenSource {
  private static final Duration SIGN_IN_TIME = Duration.ofMinutes(5);

  private final AuthorizationCodeFlow flow;
  private final TokenStore store;
  private final SignIn signIn;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Held held;

  /** Tokens that the store did not take yet: the server has ended those before them. */
  private @Nullable TokenSet unsaved;

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
   * @param signIn how the user signs in, on first need
   */
  public AuthorizationCodeTokens(AuthorizationCodeFlow flow, TokenStore store, SignIn signIn) {
    this.flow = Objects.requireNonNull(flow, "flow");
    this.store = Objects.requireNonNull(store, "store");
    this.signIn = Objects.requireNonNull(signIn, "signIn");
  }

  @Override
  public TokenKind kind() {
    return TokenKind.AUTHORIZATION_CODE;
  }

  @Override
  public Set<Scope> scopes() {
    return flow.scopes();
  }

  /**
   * Lets the user sign in now, whether or not there are tokens. Blocks until that is done.
   *
   * @return the new token, saved already
   * @throws OAuthException where nobody signed in
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  public AccessToken authorize() {
    lock.lock();
    try {
      return adopt(signIn.signIn(flow));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<AccessToken> token() {
    Held current = held;
    if (current != null && current.isFresh(now())) {
      return Optional.of(current.accessToken());
    }
    lock.lock();
    try {
      Optional<AccessToken> token = silently();
      return token.isPresent() ? token : Optional.of(adopt(signIn.signIn(flow)));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<AccessToken> tokenOfSignedInUser() {
    Held current = held;
    if (current != null && current.isFresh(now())) {
      return Optional.of(current.accessToken());
    }
    lock.lock();
    try {
      return silently();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<AccessToken> replace(AccessToken refused) {
    lock.lock();
    try {
      Held current = current();
      if (current == null || !current.accessToken().equals(refused)) {
        return Optional.ofNullable(current).map(Held::accessToken);
      }
      return renew(current);
    } finally {
      lock.unlock();
    }
  }

  private Optional<AccessToken> silently() {
    Held current = current();
    if (current == null) {
      return Optional.empty();
    }
    return current.isFresh(now()) ? Optional.of(current.accessToken()) : renew(current);
  }

  private @Nullable Held current() {
    TokenSet pending = unsaved;
    if (pending != null) {
      adopt(pending);
    }
    if (held == null) {
      held = stored();
    }
    return held;
  }

  /** Stored tokens of an app that declared less are as good as none: the user must agree anew. */
  private @Nullable Held stored() {
    return store
        .load()
        .filter(tokens -> tokens.accessToken().scopes().containsAll(flow.scopes()))
        .map(tokens -> Held.since(now(), tokens))
        .orElse(null);
  }

  private Optional<AccessToken> renew(Held outdated) {
    Optional<AccessToken> newer = newerStored(outdated);
    String refreshToken = outdated.tokens().refreshToken();
    if (newer.isPresent() || refreshToken == null) {
      return newer;
    }
    try {
      return Optional.of(adopt(flow.refresh(refreshToken)));
    } catch (OAuthException e) {
      if (!isDead(e)) {
        throw e;
      }
      return newerStored(outdated).or(this::forget);
    }
  }

  /** Finds what another process that shares the store renewed meanwhile. */
  private Optional<AccessToken> newerStored(Held outdated) {
    Held stored = stored();
    if (stored == null
        || stored.accessToken().equals(outdated.accessToken())
        || !stored.isFresh(now())) {
      return Optional.empty();
    }
    held = stored;
    return Optional.of(stored.accessToken());
  }

  private Optional<AccessToken> forget() {
    held = null;
    store.clear();
    return Optional.empty();
  }

  /** Of a refresh token that ended the server says the first, the standard the second. */
  private static boolean isDead(OAuthException refusal) {
    return refusal
        .code()
        .filter(code -> code.equals("invalid_request") || code.equals("invalid_grant"))
        .isPresent();
  }

  private AccessToken adopt(TokenSet tokens) {
    unsaved = tokens;
    held = null;
    store.save(tokens);
    unsaved = null;
    held = Held.since(now(), tokens);
    return tokens.accessToken();
  }

  private Instant now() {
    return flow.endpoint().clock().instant();
  }

  @Override
  public String toString() {
    return "AuthorizationCodeTokens[" + flow + "]";
  }
}
