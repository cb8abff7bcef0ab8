package io.github.osuapi.oauth;

import io.github.osuapi.error.OAuthException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in under way: the page to send the user to, and what proves that the redirect back
 * belongs to it. For one use. Immutable and thread-safe.
 */
public final class AuthorizationRequest {
  private final URI uri;
  private final URI redirectUri;
  private final String state;
  private final String codeVerifier;

  AuthorizationRequest(URI uri, URI redirectUri, String state, String codeVerifier) {
    this.uri = uri;
    this.redirectUri = redirectUri;
    this.state = state;
    this.codeVerifier = codeVerifier;
  }

  /**
   * Returns the page of the server where the user agrees or refuses.
   *
   * @return the address for the user's browser
   */
  public URI uri() {
    return uri;
  }

  /**
   * Returns where the browser comes back to.
   *
   * @return the redirect URI, as registered with the client
   */
  public URI redirectUri() {
    return redirectUri;
  }

  /**
   * Returns the value that the redirect must bring back, to find the sign-in that it belongs to.
   *
   * @return 256 random bits as text
   */
  public String state() {
    return state;
  }

  String codeVerifier() {
    return codeVerifier;
  }

  /**
   * Reads the redirect that ends this sign-in.
   *
   * @param query the query of the address that the browser came back to, as sent; {@code null} for
   *     none
   * @return the authorization code
   * @throws OAuthException where the user or the server refused, or the redirect is not of this
   *     sign-in
   */
  public String codeFrom(@Nullable String query) {
    Callback callback = Callback.parse(query);
    if (!callback.answers(this)) {
      throw OAuthException.unfinished(
          "the redirect does not belong to this sign-in: its state differs. Begin a new one", null);
    }
    return callback.code();
  }

  /** Describes the request without what proves it. */
  @Override
  public String toString() {
    return "AuthorizationRequest[back to " + redirectUri + "]";
  }
}
