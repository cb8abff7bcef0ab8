package io.github.osuapi.oauth;

/** How a user signs in when a token is needed and none is there. */
@FunctionalInterface
public interface SignIn {
  /**
   * Lets the user sign in. Blocks until that is done, refused or given up.
   *
   * @param flow the steps
   * @return the user's tokens
   * @throws io.github.osuapi.error.OAuthException where nobody signed in
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  TokenSet signIn(AuthorizationCodeFlow flow);
}
