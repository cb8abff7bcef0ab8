package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresAnyToken;
import retrofit2.http.DELETE;

/** The token that the calls are made with. */
@EndpointGroup
interface Tokens {
  /**
   * Revokes the token that this very call is made with: of a client with several tokens, the least
   * privileged. Later calls with it are answered with 401. A user's tokens are ended by {@code
   * signOut()}, a bot's delegated one by {@code osu.call("DELETE", "oauth/tokens/current")} with
   * {@code access(EndpointAccess.anyToken(true))}.
   *
   * @see <a href="https://osu.ppy.sh/docs/index.html#revoke-current-token">The server's
   *     documentation</a>
   */
  @DELETE("oauth/tokens/current")
  @RequiresAnyToken
  void revokeCurrent();
}
