package io.github.osuapi.client;

import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.request.ApiContext;
import java.util.OptionalLong;

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
    return UserTokens.of(context()).authorize();
  }

  /**
   * Signs the user out: ends the tokens at the server, and deletes them from their store. Blocks.
   * Where nobody is signed in, does nothing.
   *
   * @throws IllegalStateException where the client was built without the grant authorization code
   * @throws io.github.osuapi.error.OAuthException where the server refuses; the tokens are kept
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached; the tokens
   *     are kept, to be ended later
   */
  public final void signOut() {
    UserTokens.of(context()).revoke();
  }

  /**
   * Returns who is signed in. Blocks while the store is read; sends nothing.
   *
   * @return the user's id; empty where nobody is signed in or the token does not say
   * @throws IllegalStateException where the client was built without the grant authorization code
   */
  public final OptionalLong userId() {
    return UserTokens.of(context()).userId();
  }
}
