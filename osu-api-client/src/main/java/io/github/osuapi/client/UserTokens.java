package io.github.osuapi.client;

import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.request.ApiContext;

/** Finds the tokens of a client that a user can sign in to. */
public final class UserTokens {
  private UserTokens() {}

  /**
   * Returns the tokens that users give.
   *
   * @param context what the requests of the client share
   * @return the source
   * @throws IllegalStateException where the client was built without such
   */
  public static AuthorizationCodeTokens of(ApiContext context) {
    return context.tokens().stream()
        .filter(AuthorizationCodeTokens.class::isInstance)
        .map(AuthorizationCodeTokens.class::cast)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "nobody can sign in to this client: it was built without the grant"
                        + " authorization code. Add that grant and redirectUri(...) to its"
                        + " builder"));
  }
}
