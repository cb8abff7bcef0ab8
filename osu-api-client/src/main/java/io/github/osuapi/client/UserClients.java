package io.github.osuapi.client;

import io.github.osuapi.error.OAuthException;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.AuthorizationRequest;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStores;
import io.github.osuapi.request.ApiContext;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The clients of a service's users, one for each, over the same connections and limits. A website
 * signs a user in like this:
 *
 * <pre>{@code
 * // GET /login
 * AuthorizationRequest signIn = users.begin();
 * session.setAttribute("signIn", signIn);
 * redirect(signIn.uri());
 *
 * // GET /callback, the redirect URI
 * FriendsAppClient osu = users.finish(takeFromSession("signIn"), request.getQueryString());
 * session.setAttribute("user", osu.userId().getAsLong());
 *
 * // from then on, also after a restart
 * FriendsAppClient osu = users.of(userId);
 * }</pre>
 *
 * <p>A call of a user who must sign in again throws {@link
 * io.github.osuapi.oauth.ReauthorizationRequiredException}.
 *
 * <p>Thread-safe. A user's client is cheap: it holds the tokens, and is made anew after nobody used
 * it for a while.
 *
 * @param <C> the client
 */
public final class UserClients<C extends AutoCloseable> implements AutoCloseable {
  private final ApiContext shared;
  private final AuthorizationCodeTokens nobody;
  private final TokenStores stores;
  private final Function<? super ApiContext, ? extends C> constructor;
  private final ConcurrentMap<String, InUse<C>> inUse = new ConcurrentHashMap<>();
  private final ReferenceQueue<AuthorizationCodeTokens> unused = new ReferenceQueue<>();

  /**
   * Two holders of one user's tokens would renew them side by side. A client may be gone while a
   * call of it still holds the tokens: the next client takes the same.
   */
  private static final class InUse<C> extends WeakReference<AuthorizationCodeTokens> {
    private final String key;
    private final WeakReference<C> client;

    InUse(
        String key,
        C client,
        AuthorizationCodeTokens tokens,
        ReferenceQueue<AuthorizationCodeTokens> queue) {
      super(tokens, queue);
      this.key = key;
      this.client = new WeakReference<>(client);
    }

    @Nullable C client() {
      return client.get();
    }
  }

  UserClients(
      ApiContext shared,
      AuthorizationCodeTokens nobody,
      TokenStores stores,
      Function<? super ApiContext, ? extends C> constructor) {
    this.shared = shared;
    this.nobody = nobody;
    this.stores = stores;
    this.constructor = constructor;
  }

  /**
   * Begins to sign a user in. Sends nothing.
   *
   * @return the page to send the user's browser to, and what to keep in that browser's session
   *     until it comes back
   */
  public AuthorizationRequest begin() {
    return nobody.flow().begin();
  }

  /**
   * Ends a sign-in: exchanges the code, and keeps the tokens under the user's id. Blocks.
   *
   * @param request what the browser's session kept; take it out, it is good for one use. {@code
   *     null} where the session has none, as after a reload or once it has ended
   * @param query the query of the address that the browser came back to, as sent; {@code null} for
   *     none
   * @return the user's client
   * @throws OAuthException where the user or the server refused, the redirect is not of this
   *     sign-in, or there is none
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   * @throws io.github.osuapi.oauth.TokenStoreException where the store cannot keep the tokens
   */
  public C finish(@Nullable AuthorizationRequest request, @Nullable String query) {
    TokenSet tokens = exchange(request, query);
    OptionalLong id = tokens.accessToken().userId();
    if (id.isEmpty()) {
      throw OAuthException.unfinished(
          "the server's token does not say whose it is: name the user with finish(request, query,"
              + " key)",
          null);
    }
    return keep(Long.toString(id.getAsLong()), tokens);
  }

  /**
   * Ends a sign-in: exchanges the code, and keeps the tokens under a key of the app's own. Blocks.
   *
   * @param request what the browser's session kept; take it out, it is good for one use. {@code
   *     null} where the session has none, as after a reload or once it has ended
   * @param query the query of the address that the browser came back to, as sent; {@code null} for
   *     none
   * @param key what the app tells the user by
   * @return the user's client
   * @throws OAuthException where the user or the server refused, the redirect is not of this
   *     sign-in, or there is none
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   * @throws io.github.osuapi.oauth.TokenStoreException where the store cannot keep the tokens
   */
  public C finish(@Nullable AuthorizationRequest request, @Nullable String query, String key) {
    return keep(key, exchange(request, query));
  }

  private TokenSet exchange(@Nullable AuthorizationRequest request, @Nullable String query) {
    if (request == null) {
      throw OAuthException.unfinished(
          "no sign-in was begun in this browser, or it has ended there already. Begin a new one",
          null);
    }
    return nobody.flow().finish(request, request.codeFrom(query));
  }

  private C keep(String key, TokenSet tokens) {
    while (true) {
      InUse<C> user = inUse(key);
      C client = user.client();
      AuthorizationCodeTokens kept = user.get();
      if (client != null && kept != null) {
        kept.adopt(tokens);
        return client;
      }
    }
  }

  /**
   * Returns the client of a user who signed in once. Does not block: whether there are tokens shows
   * with the first call.
   *
   * @param userId the user's id
   * @return the client; the same one while it is in use
   */
  public C of(long userId) {
    return of(Long.toString(userId));
  }

  /**
   * Returns the client of a user who signed in once. Does not block: whether there are tokens shows
   * with the first call.
   *
   * @param key what the app tells the user by, the id as text unless the app chose another
   * @return the client; the same one while it is in use
   */
  public C of(String key) {
    while (true) {
      C client = inUse(key).client();
      if (client != null) {
        return client;
      }
    }
  }

  private InUse<C> inUse(String key) {
    for (Object gone = unused.poll(); gone != null; gone = unused.poll()) {
      inUse.remove(((InUse<?>) gone).key, gone);
    }
    return inUse.compute(
        key, (k, known) -> known == null || known.client() == null ? make(k, known) : known);
  }

  private InUse<C> make(String key, @Nullable InUse<C> before) {
    AuthorizationCodeTokens held = before == null ? null : before.get();
    AuthorizationCodeTokens user = held == null ? nobody.ofUser(stores.of(key)) : held;
    List<TokenSource> sources =
        shared.tokens().stream()
            .<TokenSource>map(source -> source == nobody ? user : source)
            .toList();
    return new InUse<>(key, constructor.apply(shared.withTokens(sources)), user, unused);
  }

  /**
   * Ends the clients of all users: later calls fail, and the connections and threads that were made
   * for them are freed. Does not revoke any token. Does not block.
   */
  @Override
  public void close() {
    shared.close();
  }

  @Override
  public String toString() {
    return "UserClients[" + nobody.flow() + "]";
  }
}
