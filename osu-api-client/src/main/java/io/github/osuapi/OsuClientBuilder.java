package io.github.osuapi;

import com.squareup.moshi.JsonAdapter;
import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.model.ModelAdapters;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeFlow;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.BrowserOpener;
import io.github.osuapi.oauth.ClientCredentialsTokens;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.LoopbackSignIn;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.request.ApiContext;
import io.github.osuapi.request.ApiContextBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Collects what an {@link OsuClient} is made of. Not thread-safe. */
public final class OsuClientBuilder {
  private final ApiContextBuilder context = ApiContext.builder().models(ModelAdapters.INSTANCE);
  private @Nullable ClientRegistration registration;
  private @Nullable URI redirectUri;
  private TokenStore store = TokenStore.inMemory();
  private BrowserOpener browser = BrowserOpener.desktop();
  private Duration signInTime = Duration.ofMinutes(5);

  OsuClientBuilder() {}

  /**
   * Sets the OAuth client, as registered in the account settings of the site.
   *
   * @param id the client's id
   * @param secret the client's secret
   * @return this
   * @throws IllegalArgumentException where the secret is blank
   * @see <a href="https://osu.ppy.sh/home/account/edit#oauth">Where clients are registered</a>
   */
  public OsuClientBuilder credentials(long id, String secret) {
    registration = new ClientRegistration(id, secret);
    return this;
  }

  /**
   * Adds a token that the client gets for itself when a call first needs it. Add several where one
   * token may not carry all that is needed; each call takes the least privileged that may make it.
   *
   * @param grant how the token is got
   * @param scopes what it shall carry; none for {@link Grant#ANONYMOUS}
   * @return this
   * @throws IllegalArgumentException where the server issues no such token
   */
  public OsuClientBuilder grant(Grant grant, Scope... scopes) {
    return grant(grant, Arrays.asList(scopes));
  }

  /**
   * Adds a token that the client gets for itself when a call first needs it.
   *
   * @param grant how the token is got
   * @param scopes what it shall carry; none for {@link Grant#ANONYMOUS}
   * @return this
   * @throws IllegalArgumentException where the server issues no such token
   */
  public OsuClientBuilder grant(Grant grant, Collection<Scope> scopes) {
    EnumSet<Scope> copy = EnumSet.noneOf(Scope.class);
    copy.addAll(scopes);
    for (BrokenRule broken : TokenRules.brokenRules(grant, copy)) {
      throw new IllegalArgumentException(broken.reason() + " " + broken.remedy());
    }
    context.tokens(endpoint -> source(endpoint, grant, copy));
    return this;
  }

  /**
   * Adds a token that was got elsewhere. The client cannot get another in its place.
   *
   * @param token the token; {@link AccessToken#of} reads one of osu!'s own
   * @return this
   */
  public OsuClientBuilder token(AccessToken token) {
    context.tokens(TokenSource.of(token));
    return this;
  }

  /**
   * Sets where the browser comes back to after a user agreed. Needed for {@link
   * Grant#AUTHORIZATION_CODE}.
   *
   * @param redirectUri an address of this machine, exactly as registered with the OAuth client,
   *     such as {@code http://localhost:3914/}
   * @return this
   * @throws IllegalArgumentException where it is no address
   */
  public OsuClientBuilder redirectUri(String redirectUri) {
    this.redirectUri = URI.create(redirectUri);
    return this;
  }

  /**
   * Sets where the tokens of {@link Grant#AUTHORIZATION_CODE} are kept. In memory unless it is set.
   *
   * @param store the store
   * @return this
   */
  public OsuClientBuilder tokenStore(TokenStore store) {
    this.store = Objects.requireNonNull(store, "store");
    return this;
  }

  /**
   * Sets how the page is opened on which a user agrees. With the desktop's browser unless it is
   * set.
   *
   * @param browser the opener
   * @return this
   */
  public OsuClientBuilder browser(BrowserOpener browser) {
    this.browser = Objects.requireNonNull(browser, "browser");
    return this;
  }

  /**
   * Sets how long a user may take to agree. Five minutes unless it is set.
   *
   * @param signInTime more than zero
   * @return this
   * @throws IllegalArgumentException where it is not more than zero
   */
  public OsuClientBuilder signInTime(Duration signInTime) {
    if (signInTime.isNegative() || signInTime.isZero()) {
      throw new IllegalArgumentException(
          "nobody can sign in within " + signInTime + ": give more than zero");
    }
    this.signInTime = signInTime;
    return this;
  }

  /**
   * Sets where the server is. {@code https://osu.ppy.sh/} unless it is set.
   *
   * @param url an https address, or an http address of this machine
   * @return this
   */
  public OsuClientBuilder baseUrl(String url) {
    context.baseUrl(url);
    return this;
  }

  /**
   * Allows a base URL of plain http on another machine: tokens and secrets can be read on the way
   * there.
   *
   * @return this
   */
  public OsuClientBuilder allowInsecureHttp() {
    context.allowInsecureHttp();
    return this;
  }

  /**
   * Sets how the app introduces itself to the server.
   *
   * @param userAgent the {@code User-Agent} header, such as {@code my-bot/1.2 (my contact)}
   * @return this
   */
  public OsuClientBuilder userAgent(String userAgent) {
    context.userAgent(userAgent);
    return this;
  }

  /**
   * Sets whether an answer with a name or value that no model knows is an error. It is not unless
   * this is set: such a name is skipped, such a value keeps its text.
   *
   * @param strict whether it is an error
   * @return this
   */
  public OsuClientBuilder strictJson(boolean strict) {
    context.strictJson(strict);
    return this;
  }

  /**
   * Sets the HTTP client whose connections, threads and timeouts are used. The client makes its own
   * unless it is set.
   *
   * @param httpClient the client; {@link OsuClient#close()} leaves it alone
   * @return this
   */
  public OsuClientBuilder httpClient(OkHttpClient httpClient) {
    context.httpClient(httpClient);
    return this;
  }

  /**
   * Adds adapters for the user's own JSON types, asked before the library's.
   *
   * @param factories the generated {@code ModelAdapters}
   * @return this
   */
  public OsuClientBuilder models(JsonAdapter.Factory... factories) {
    context.models(factories);
    return this;
  }

  /**
   * Makes the client. Sends nothing.
   *
   * @return the client
   * @throws IllegalStateException where a grant needs credentials or a redirect address that is not
   *     set
   * @throws IllegalArgumentException where the base URL is none, or plain http on another machine
   */
  public OsuClient build() {
    return new OsuClient(context.build());
  }

  private TokenSource source(TokenEndpoint endpoint, Grant grant, Set<Scope> scopes) {
    if (grant == Grant.ANONYMOUS) {
      return TokenSource.anonymous();
    }
    ClientRegistration client =
        required(registration, grant, "credentials(id, secret)", "an OAuth client");
    if (grant == Grant.CLIENT_CREDENTIALS) {
      return new ClientCredentialsTokens(endpoint, client, scopes);
    }
    URI redirect = required(redirectUri, grant, "redirectUri(address)", "a redirect address");
    return new AuthorizationCodeTokens(
        new AuthorizationCodeFlow(endpoint, client, redirect, scopes),
        store,
        new LoopbackSignIn(browser, signInTime));
  }

  private static <T> T required(@Nullable T value, Grant grant, String setter, String what) {
    if (value == null) {
      throw new IllegalStateException(
          "the grant " + grant.title() + " needs " + what + ": call " + setter + " before build()");
    }
    return value;
  }
}
