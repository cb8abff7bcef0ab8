package io.github.osuapi.oauth;

import io.github.osuapi.error.OAuthException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * There is no token that acts for the user, and none can be got without the user: nobody signed in,
 * the server refused to renew the tokens, or they were revoked. A web service sends the user to
 * {@link #address()} and keeps {@link #request()} until the browser comes back.
 */
public final class ReauthorizationRequiredException extends OAuthException {
  private static final long serialVersionUID = 1L;

  private final AuthorizationRequest request;

  ReauthorizationRequiredException(
      String reason, AuthorizationRequest request, @Nullable OAuthException refusal) {
    super(
        reason
            + ". The user must sign in again: send them to the address that this exception has, or"
            + " to your own page for signing in",
        refusal);
    this.request = request;
  }

  /**
   * Returns the server's page where the user agrees again.
   *
   * @return the address to send the user's browser to, the one of {@link #request()}
   */
  public URI address() {
    return request.uri();
  }

  /**
   * Returns the sign-in that {@link #address()} begins.
   *
   * @return a new sign-in, to be kept with the user's session until the browser comes back
   */
  public AuthorizationRequest request() {
    return request;
  }
}
