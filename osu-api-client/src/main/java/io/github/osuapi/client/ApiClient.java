package io.github.osuapi.client;

import io.github.osuapi.limit.Quota;
import io.github.osuapi.raw.RawCall;
import io.github.osuapi.request.ApiContext;
import java.util.Objects;
import java.util.function.Function;

/**
 * A client of the server: what the clients generated for apps have in common. Thread-safe; make one
 * and keep it, as it holds connections and tokens.
 */
public abstract class ApiClient implements AutoCloseable {
  private final ApiContext context;

  /**
   * Makes a client.
   *
   * @param context what its requests share
   */
  protected ApiClient(ApiContext context) {
    this.context = Objects.requireNonNull(context, "context");
  }

  /**
   * Returns what this client's requests share.
   *
   * @return the context
   */
  protected final ApiContext context() {
    return context;
  }

  /**
   * Makes a group of endpoints that this client does not show. It shares the client's tokens,
   * connections and checks, so that a call that its tokens cannot make fails before it is sent.
   *
   * @param constructor the constructor of a generated group, such as {@code TournamentsGroup::new}
   * @param <G> the group
   * @return the group
   */
  public final <G> G group(Function<? super ApiContext, ? extends G> constructor) {
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
  public final RawCall call(String httpMethod, String path) {
    return RawCall.of(context, httpMethod, path);
  }

  /**
   * Tells what this client's application may still ask for now. The points, and the waits that the
   * server asked for, are those of the least privileged token. Does not block, and asks nobody.
   *
   * @return what is left under the limits, and how many calls wait
   */
  public final Quota quota() {
    return context.quota();
  }

  /**
   * Ends the client: later calls fail, those that run or wait do too, and the connections and
   * threads that it made are freed. A client of an application or of {@code UserClients} ends with
   * those instead. Does not revoke any token. Does not block.
   */
  @Override
  public final void close() {
    context.close();
  }
}
