package io.github.osuapi.client;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.oauth.AuthorizationCodeFlow;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.BrowserOpener;
import io.github.osuapi.oauth.LoopbackSignIn;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.oauth.TokenStores;
import io.github.osuapi.request.ApiContext;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a client with authorization code can be given. Not thread-safe.
 *
 * @param <B> the builder itself, which the setters return
 */
public abstract class SignInClientBuilder<B extends SignInClientBuilder<B>>
    extends CredentialsClientBuilder<B> {
  private @Nullable URI redirectUri;
  private @Nullable TokenStore store;
  private @Nullable SignIn signIn;
  private @Nullable BrowserOpener browser;
  private Duration signInTime = Duration.ofMinutes(5);

  /** For subclasses. */
  protected SignInClientBuilder() {}

  /**
   * Sets where the browser comes back to after a user agreed.
   *
   * @param redirectUri an address exactly as registered with the OAuth client: for apps on the
   *     user's machine one of that machine, such as {@code http://localhost:3914/}; the server
   *     overlooks the port of {@code http://127.0.0.1} alone, where port 0 takes any free one
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
   * <p>Tokens that were got elsewhere are given as {@code TokenStore.inMemory(tokens)}.
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

  /**
   * Sets how the user signs in. Through the {@link #browser} of this machine, within {@link
   * #signInTime}, unless it is set.
   *
   * @param signIn the way, such as {@link SignIn#console()} on a machine without a browser, or
   *     {@link SignIn#none()} where nobody can be asked
   * @return this
   */
  public B signIn(SignIn signIn) {
    this.signIn = Objects.requireNonNull(signIn, "signIn");
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
        store == null ? TokenStore.inMemory() : store,
        signIn == null ? loopback() : signIn);
  }

  private SignIn loopback() {
    return new LoopbackSignIn(browser == null ? BrowserOpener.desktop() : browser, signInTime);
  }

  /**
   * Makes the clients of a service's users. Sends nothing.
   *
   * @param constructor the constructor of the client
   * @param stores where the users' tokens are kept
   * @param <C> the client
   * @return the clients
   * @throws IllegalStateException where something that a grant needs is not set, no user can sign
   *     in, or a store for one user was set
   * @throws IllegalArgumentException where the base URL is none, or plain http elsewhere
   */
  protected final <C extends AutoCloseable> UserClients<C> buildUsers(
      Function<? super ApiContext, ? extends C> constructor, TokenStores stores) {
    Objects.requireNonNull(stores, "stores");
    if (store != null || signIn != null) {
      throw new IllegalStateException(
          "tokenStore and signIn are for a client of one user, and users(stores) is for many:"
              + " leave out the one or the other");
    }
    signIn = SignIn.none();
    ApiContext shared = buildContext();
    AuthorizationCodeTokens nobody =
        shared.tokens().stream()
            .filter(AuthorizationCodeTokens.class::isInstance)
            .map(AuthorizationCodeTokens.class::cast)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no user can sign in: add the grant authorization code to this builder"));
    return new UserClients<>(shared, nobody, stores, constructor);
  }
}
