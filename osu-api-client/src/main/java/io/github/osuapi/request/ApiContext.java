package io.github.osuapi.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.oauth.ServerAddress;
import io.github.osuapi.oauth.TokenSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * What all requests of one client share: connections, tokens, the check of access, and how JSON is
 * read. Made once, used for the life of an app.
 *
 * <p>Thread-safe.
 */
public final class ApiContext implements AutoCloseable {
  private final ServerAddress server;
  private final List<TokenSource> tokens;
  private final List<JsonAdapter.Factory> models;
  private final Moshi moshi;
  private final boolean strictJson;
  private final @Nullable DriftListener driftListener;
  private final HttpResources http;
  private final Retrofit retrofit;
  private final Exchange exchange;
  private final ConcurrentMap<Class<?>, Object> services = new ConcurrentHashMap<>();

  ApiContext(
      ServerAddress server,
      List<TokenSource> tokens,
      List<JsonAdapter.Factory> models,
      boolean strictJson,
      @Nullable DriftListener driftListener,
      HttpResources http,
      OkHttpClient client) {
    this.server = server;
    this.tokens = List.copyOf(tokens);
    this.models = List.copyOf(models);
    this.moshi = moshi(this.models);
    this.strictJson = strictJson;
    this.driftListener = driftListener;
    this.http = http;
    this.retrofit =
        new Retrofit.Builder().baseUrl(server.resolve("api/v2/")).callFactory(client).build();
    this.exchange = new Exchange(client, new AccessCheck(this.tokens), http);
  }

  /**
   * Begins a context.
   *
   * @return a builder for the official server, without a token
   */
  public static ApiContextBuilder builder() {
    return new ApiContextBuilder();
  }

  private static Moshi moshi(List<JsonAdapter.Factory> models) {
    Moshi.Builder builder = new Moshi.Builder();
    models.forEach(builder::add);
    return builder.add(JsonTypes.FACTORY).build();
  }

  /**
   * Returns the implementation of a Retrofit service, whose paths are relative to {@code api/v2/}.
   * Its methods return {@code Call<ResponseBody>}; their parameters are strings, primitives and
   * request bodies.
   *
   * @param service the service's interface
   * @param <S> the service
   * @return the implementation, the same for every call
   */
  public <S> S service(Class<S> service) {
    return service.cast(services.computeIfAbsent(service, retrofit::create));
  }

  /**
   * Returns a context that knows more JSON types and shares everything else with this one. Closing
   * either closes both.
   *
   * @param added factories asked before those that this context has
   * @return the new context; this one where it has each of these very factories already
   */
  public ApiContext withModels(JsonAdapter.Factory... added) {
    if (Arrays.stream(added).allMatch(this::knows)) {
      return this;
    }
    List<JsonAdapter.Factory> extended = new ArrayList<>(List.of(added));
    extended.addAll(models);
    return new ApiContext(
        server,
        tokens,
        extended,
        strictJson,
        driftListener,
        http,
        (OkHttpClient) retrofit.callFactory());
  }

  private boolean knows(JsonAdapter.Factory factory) {
    return models.stream().anyMatch(known -> known == factory);
  }

  /**
   * Returns where the adapters of JSON types come from.
   *
   * @return the Moshi instance
   */
  public Moshi moshi() {
    return moshi;
  }

  /**
   * Returns where the server is.
   *
   * @return the address
   */
  public ServerAddress server() {
    return server;
  }

  /**
   * Returns where the tokens come from.
   *
   * @return the sources, the least privileged first; never empty, unmodifiable
   */
  public List<TokenSource> tokens() {
    return tokens;
  }

  Optional<DriftListener> driftListener() {
    return Optional.ofNullable(driftListener);
  }

  boolean strictJson() {
    return strictJson;
  }

  Exchange exchange() {
    return exchange;
  }

  /**
   * Ends the context: further calls fail. Where the context made its HTTP client itself, calls that
   * run are cancelled and connections and threads are freed; one that was given is left alone.
   * Closing twice does nothing. Does not block.
   */
  @Override
  public void close() {
    http.close();
  }
}
