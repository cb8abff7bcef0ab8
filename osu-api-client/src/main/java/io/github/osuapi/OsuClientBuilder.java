package io.github.osuapi;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.client.SignInClientBuilder;
import io.github.osuapi.client.UserClients;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStores;
import java.util.Arrays;
import java.util.Collection;

/** Collects what an {@link OsuClient} is made of. Not thread-safe. */
public final class OsuClientBuilder extends SignInClientBuilder<OsuClientBuilder> {
  OsuClientBuilder() {}

  @Override
  protected OsuClientBuilder self() {
    return this;
  }

  /**
   * Adds a token that the client gets for itself when a call first needs it. Add several where one
   * token may not carry all that is needed; each call takes the least privileged that may make it.
   *
   * @param grant how the token is got
   * @param scopes what it shall carry; none for {@link Grant#ANONYMOUS}
   * @return this
   * @throws IllegalArgumentException where the server issues no such token
   * @throws IllegalStateException where it is the second one of {@link Grant#AUTHORIZATION_CODE}: a
   *     user agrees once, to all scopes together
   */
  public OsuClientBuilder grant(Grant grant, Scope... scopes) {
    return grant(grant, Arrays.asList(scopes));
  }

  /**
   * Adds a token that the client gets for itself when a call first needs it.
   *
   * @param grant how the token is got
   * @param scopes what it shall carry; none for {@link Grant#ANONYMOUS}
   * @return this
   * @throws IllegalArgumentException where the server issues no such token
   * @throws IllegalStateException where it is the second one of {@link Grant#AUTHORIZATION_CODE}: a
   *     user agrees once, to all scopes together
   */
  public OsuClientBuilder grant(Grant grant, Collection<Scope> scopes) {
    addGrant(grant, scopes);
    return this;
  }

  /**
   * Adds a token that was got elsewhere. The client cannot get another in its place.
   *
   * @param token the token; {@link AccessToken#of} reads one of osu!'s own
   * @return this
   */
  public OsuClientBuilder token(AccessToken token) {
    addSource(TokenSource.of(token));
    return this;
  }

  /**
   * Makes the client. Sends nothing.
   *
   * @return the client
   * @throws IllegalStateException where a grant needs credentials or a redirect address that is not
   *     set
   * @throws IllegalArgumentException where the base URL is none, or plain http on another machine
   */
  public OsuClient build() {
    return new OsuClient(buildContext());
  }

  /**
   * Makes the clients of a service's users, in place of a client of one user. Sends nothing.
   *
   * @param stores where the users' tokens are kept
   * @return the clients
   * @throws IllegalStateException where a grant needs credentials or a redirect address that is not
   *     set, or {@link Grant#AUTHORIZATION_CODE} is not among the grants
   * @throws IllegalArgumentException where the base URL is none, or plain http on another machine
   */
  public UserClients<OsuClient> users(TokenStores stores) {
    return buildUsers(OsuClient::new, stores);
  }
}
