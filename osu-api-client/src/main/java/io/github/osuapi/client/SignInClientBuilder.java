package io.github.osuapi.client;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.oauth.AuthorizationCodeFlow;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.BrowserOpener;
import io.github.osuapi.oauth.LoopbackSignIn;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStore;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a client with authorization code can be given. Not thread-safe.
 *
 * @param <B> the builder itself, which the setters return
 */
public abstract class SignInClientBuilder<B extends SignInClientBuilder<B>>
    extends CredentialsClientBuilder<B> {
  private @Nullable URI redirectUri;
  private TokenStore store = TokenStore.inMemory();
  private BrowserOpener browser = BrowserOpener.desktop();
  private Duration signInTime = Duration.ofMinutes(5);

  /** For subclasses. */
  protected SignInClientBuilder() {}

  /**
   * Sets where the browser comes back to after a user agreed.
   *
   * @param redirectUri an address of this machine, exactly as registered with the OAuth client,
   *     such as {@code http://localhost:3914/}
   * @return this
   * @throws IllegalArgumentException where it is no address
   */
  public B redirectUri(String redirectUri) {
    this.redirectUri = URI.create(redirectUri);
    return self();
  }

  /**
   * Sets where the user's tokens are kept. In memory unless it is set.
   *
   * @param store the store
   * @return this
   */
  public B tokenStore(TokenStore store) {
    this.store = Objects.requireNonNull(store, "store");
    return self();
  }

  /**
   * Sets how the page is opened on which a user agrees. With the desktop's browser unless it is
   * set.
   *
   * @param browser the opener
   * @return this
   */
  public B browser(BrowserOpener browser) {
    this.browser = Objects.requireNonNull(browser, "browser");
    return self();
  }

  /**
   * Sets how long a user may take to agree. Five minutes unless it is set.
   *
   * @param signInTime more than zero
   * @return this
   * @throws IllegalArgumentException where it is not more than zero
   */
  public B signInTime(Duration signInTime) {
    if (signInTime.isNegative() || signInTime.isZero()) {
      throw new IllegalArgumentException(
          "nobody can sign in within " + signInTime + ": give more than zero");
    }
    this.signInTime = signInTime;
    return self();
  }

  @Override
  protected TokenSource source(TokenEndpoint endpoint, Grant grant, Set<Scope> scopes) {
    if (grant != Grant.AUTHORIZATION_CODE) {
      return super.source(endpoint, grant, scopes);
    }
    URI redirect = required(redirectUri, grant, "redirectUri(address)", "a redirect address");
    return new AuthorizationCodeTokens(
        new AuthorizationCodeFlow(endpoint, registration(grant), redirect, scopes),
        store,
        new LoopbackSignIn(browser, signInTime));
  }
}
