package io.github.osuapi.client;

import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.request.ApiContext;

/** A client that a user can sign in to. Thread-safe. */
public abstract class SignInClient extends ApiClient {
  /**
   * Makes a client.
   *
   * @param context what its requests share
   */
  protected SignInClient(ApiContext context) {
    super(context);
  }

  /**
   * Lets the user sign in now, rather than when a call first needs it. Opens a browser and blocks
   * until the user is done.
   *
   * @return the token that the user gave
   * @throws IllegalStateException where the client was built without the grant authorization code
   * @throws io.github.osuapi.error.OAuthException where nobody signed in
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  public final AccessToken authorize() {
    return context().tokens().stream()
        .filter(AuthorizationCodeTokens.class::isInstance)
        .map(AuthorizationCodeTokens.class::cast)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "nobody can sign in to this client: it was built without the grant"
                        + " authorization code. Add that grant and a redirect address to its"
                        + " builder"))
        .authorize();
  }
}
