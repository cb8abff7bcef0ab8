package io.github.osuapi;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.client.UserTokens;
import io.github.osuapi.endpoint.EndpointGroups;
import io.github.osuapi.limit.Quota;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.raw.RawCall;
import io.github.osuapi.request.ApiContext;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A client whose grants and scopes are chosen at run time. It shows every endpoint; a call that
 * none of its tokens can make throws an {@link io.github.osuapi.error.AccessException} before
 * anything is sent.
 *
 * <pre>{@code
 * try (OsuClient osu =
 *     OsuClient.builder()
 *         .credentials(id, secret)
 *         .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC)
 *         .build()) {
 *   UserExtended user = osu.users().get("peppy").execute();
 * }
 * }</pre>
 *
 * <p>Thread-safe. Make one and keep it: it holds connections and tokens.
 */
public final class OsuClient extends EndpointGroups implements AutoCloseable {
  private final ApiContext context;

  OsuClient(ApiContext context) {
    super(context);
    this.context = context;
  }

  /**
   * Begins a client.
   *
   * @return a builder for the official server, without any token
   */
  public static OsuClientBuilder builder() {
    return new OsuClientBuilder();
  }

  /**
   * Makes a client without a token, for the endpoints of the official server that need none.
   *
   * @return the client
   */
  public static OsuClient anonymous() {
    return builder().grant(Grant.ANONYMOUS).build();
  }

  /**
   * Makes a client of the official server for a token that was got elsewhere. It cannot get another
   * one.
   *
   * @param token the token
   * @return the client
   */
  public static OsuClient of(AccessToken token) {
    return builder().token(token).build();
  }

  /**
   * Lets the user sign in now, rather than when a call first needs it. Opens a browser and blocks
   * until the user is done.
   *
   * @return the token that the user gave
   * @throws IllegalStateException where the client was built without {@link
   *     Grant#AUTHORIZATION_CODE}
   * @throws io.github.osuapi.error.OAuthException where nobody signed in
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  public AccessToken authorize() {
    return UserTokens.of(context).authorize();
  }

  /**
   * Signs the user out: ends the tokens at the server, and deletes them from their store. Blocks.
   * Where nobody is signed in, does nothing.
   *
   * @throws IllegalStateException where the client was built without {@link
   *     Grant#AUTHORIZATION_CODE}
   * @throws io.github.osuapi.error.OAuthException where the server refuses; the tokens are kept
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached; the tokens
   *     are kept, to be ended later
   */
  public void signOut() {
    UserTokens.of(context).revoke();
  }

  /**
   * Returns who is signed in. Blocks while the store is read; sends nothing.
   *
   * @return the user's id; empty where nobody is signed in or the token does not say
   * @throws IllegalStateException where the client was built without {@link
   *     Grant#AUTHORIZATION_CODE}
   */
  public OptionalLong userId() {
    return UserTokens.of(context).userId();
  }

  /**
   * Makes a group of endpoints that this library does not have. It shares this client's tokens,
   * connections and checks.
   *
   * <pre>{@code
   * TournamentsGroup tournaments = osu.group(TournamentsGroup::new);
   * }</pre>
   *
   * @param constructor the constructor of a generated group
   * @param <G> the group
   * @return the group
   */
  public <G> G group(Function<? super ApiContext, ? extends G> constructor) {
    return constructor.apply(context);
  }

  /**
   * Begins a call of any route, known to this library or not, with this client's tokens,
   * connections and checks.
   *
   * @param httpMethod {@code GET}, {@code POST}, {@code PUT}, {@code PATCH} or {@code DELETE}
   * @param path relative to {@code api/v2/}, such as {@code users/{user}}; see {@link RawCall}
   * @return the call, to be filled and given a type
   * @throws IllegalArgumentException where there is no such method, or the path is none that stays
   *     within the API
   */
  public RawCall call(String httpMethod, String path) {
    return RawCall.of(context, httpMethod, path);
  }

  /**
   * Tells what this client's application may still ask for now. The points, and the waits that the
   * server asked for, are those of the least privileged token. Does not block, and asks nobody.
   *
   * @return what is left under the limits, and how many calls wait
   */
  public Quota quota() {
    return context.quota();
  }

  /**
   * Ends the client: later calls fail, those that run or wait do too, and the connections and
   * threads that it made are freed. A client of an application or of {@code UserClients} ends with
   * those instead. Does not revoke any token. Does not block.
   */
  @Override
  public void close() {
    context.close();
  }
}
