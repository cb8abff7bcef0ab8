package io.github.osuapi.oauth;

import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import java.net.URI;
import java.util.Objects;
import java.util.Set;

/**
 * Gets tokens that act for a user, who agrees in a browser. Knows the steps but no browser: a
 * desktop app lets {@link AuthorizationCodeTokens} take them, a website takes them itself with
 * {@link #begin()}, {@link AuthorizationRequest#codeFrom} and {@link #finish}.
 *
 * <p>Guards each sign-in with a random {@code state} and with PKCE (S256). Immutable and
 * thread-safe.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#authorization-code-grant">Authorization code
 *     grant in the server's documentation</a>
 */
public final class AuthorizationCodeFlow {
  private final TokenEndpoint endpoint;
  private final ClientRegistration registration;
  private final URI redirectUri;
  private final Set<Scope> scopes;

  /**
   * Creates a flow.
   *
   * @param endpoint where tokens are got
   * @param registration the client
   * @param redirectUri where the browser comes back to, exactly as registered with the client; the
   *     server overlooks the port of {@code http://127.0.0.1} alone
   * @param scopes what the token shall carry; the server adds {@code identify}
   * @throws IllegalArgumentException where no user can give such a token
   */
  public AuthorizationCodeFlow(
      TokenEndpoint endpoint, ClientRegistration registration, URI redirectUri, Set<Scope> scopes) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.registration = Objects.requireNonNull(registration, "registration");
    this.redirectUri = Objects.requireNonNull(redirectUri, "redirectUri");
    requireIssuable(Grant.AUTHORIZATION_CODE, scopes);
    this.scopes = TokenRules.grantedScopes(Grant.AUTHORIZATION_CODE, scopes);
  }

  static void requireIssuable(Grant grant, Set<Scope> scopes) {
    for (BrokenRule broken : TokenRules.brokenRules(grant, scopes)) {
      throw new IllegalArgumentException(broken.reason() + " " + broken.remedy());
    }
  }

  /**
   * Returns which OAuth client the tokens will belong to.
   *
   * @return the client's id
   */
  public long clientId() {
    return registration.id();
  }

  /**
   * Returns what the tokens will carry.
   *
   * @return the scopes, with {@code identify}; unmodifiable
   */
  public Set<Scope> scopes() {
    return scopes;
  }

  /**
   * Returns where the browser comes back to.
   *
   * @return the redirect URI
   */
  public URI redirectUri() {
    return redirectUri;
  }

  TokenEndpoint endpoint() {
    return endpoint;
  }

  /**
   * Begins a sign-in. Sends nothing.
   *
   * @return the page to open, and what to keep until the browser comes back
   */
  public AuthorizationRequest begin() {
    return begin(redirectUri);
  }

  /**
   * Begins a sign-in that comes back to another port of this machine.
   *
   * @param actualRedirectUri the redirect URI with the port that is listened on
   * @return the page to open, and what to keep until the browser comes back
   */
  public AuthorizationRequest begin(URI actualRedirectUri) {
    String state = Secrets.random();
    String codeVerifier = Secrets.random();
    URI uri =
        endpoint
            .server()
            .resolve("oauth/authorize")
            .newBuilder()
            .addQueryParameter("client_id", Long.toString(registration.id()))
            .addQueryParameter("redirect_uri", actualRedirectUri.toString())
            .addQueryParameter("response_type", "code")
            .addQueryParameter("scope", TokenEndpoint.join(scopes))
            .addQueryParameter("state", state)
            .addQueryParameter("code_challenge", Secrets.challenge(codeVerifier))
            .addQueryParameter("code_challenge_method", "S256")
            .build()
            .uri();
    return new AuthorizationRequest(uri, actualRedirectUri, state, codeVerifier);
  }

  /**
   * Ends a sign-in. Blocks.
   *
   * @param request the sign-in
   * @param code what the browser brought, from {@link AuthorizationRequest#codeFrom}
   * @return the user's tokens
   * @throws io.github.osuapi.error.OAuthException where the server refuses
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  public TokenSet finish(AuthorizationRequest request, String code) {
    return endpoint.exchange(
        registration, code, request.redirectUri(), request.codeVerifier(), scopes);
  }

  /**
   * Renews tokens. Blocks. The server ends both old tokens at once: save the new ones first, then
   * use them.
   *
   * @param refreshToken the refresh token
   * @return the new tokens
   * @throws io.github.osuapi.error.OAuthException where the server refuses
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  public TokenSet refresh(String refreshToken) {
    return endpoint.refresh(registration, refreshToken, scopes);
  }

  @Override
  public String toString() {
    return "AuthorizationCodeFlow[" + registration + ", " + redirectUri + ", " + scopes + "]";
  }
}
