package io.github.osuapi.oauth;

import io.github.osuapi.error.OAuthException;
import java.io.Serializable;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in under way: the page to send the user to, and what proves that the redirect back
 * belongs to it. For one use: a website keeps it in the session of the very browser that it sends
 * away, and takes it out when the browser comes back. Thread-safe.
 *
 * <p>Serializable, for sessions that outlive the process; what is written has secrets in it.
 */
public final class AuthorizationRequest implements Serializable {
  private static final long serialVersionUID = 1L;

  private final URI uri;
  private final URI redirectUri;
  private final String state;
  private final String codeVerifier;
  private final AtomicBoolean used = new AtomicBoolean();

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
   * Returns the value that the redirect must bring back.
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
   * Reads the redirect that ends this sign-in, once. A redirect that is not of this sign-in does
   * not end it.
   *
   * @param query the query of the address that the browser came back to, as sent; {@code null} for
   *     none
   * @return the authorization code
   * @throws OAuthException where the user or the server refused, the redirect is not of this
   *     sign-in, or this sign-in has ended before
   */
  public String codeFrom(@Nullable String query) {
    Callback callback = Callback.parse(query);
    if (!callback.answers(this)) {
      throw OAuthException.unfinished(
          "the redirect does not belong to this sign-in: its state differs. Begin a new one", null);
    }
    if (!callback.isWithoutState() && !used.compareAndSet(false, true)) {
      throw OAuthException.unfinished(
          "this sign-in has ended already: its state is good for one use. Begin a new one", null);
    }
    return callback.code();
  }

  /** Describes the request without what proves it. */
  @Override
  public String toString() {
    return "AuthorizationRequest[back to " + redirectUri + "]";
  }
}
