package io.github.osuapi.request;

import com.squareup.moshi.JsonAdapter;
import io.github.osuapi.cache.AnswerPolicy;
import io.github.osuapi.oauth.ServerAddress;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Collects what an {@link ApiContext} is made of. Not thread-safe. */
public final class ApiContextBuilder {
  /**
   * The version of answers that is asked for unless told otherwise: the newest cut-off that the
   * server acts on. It answers later versions alike, up to a private one for the official game.
   */
  public static final int DEFAULT_API_VERSION = 20250913;

  /** The oldest version whose answers the library's models can read. */
  public static final int OLDEST_API_VERSION = 20241022;

  /**
   * The latest version whose answers the library's models can read: the next one is private to the
   * official game, and lists rooms in another shape.
   */
  public static final int NEWEST_API_VERSION = 99_999_998;

  private static final String DEFAULT_USER_AGENT = "osu-api (Java)";

  private @Nullable String baseUrl;
  private boolean insecureHttp;
  private String userAgent = DEFAULT_USER_AGENT;
  private int apiVersion = DEFAULT_API_VERSION;
  private boolean strictJson;
  private @Nullable DriftListener driftListener;
  private @Nullable AnswerPolicy answers;
  private @Nullable OkHttpClient httpClient;
  private final CallSettingsBuilder calls = new CallSettingsBuilder();
  private final List<JsonAdapter.Factory> models = new ArrayList<>();
  private final List<Function<? super TokenEndpoint, ? extends TokenSource>> tokens =
      new ArrayList<>();

  ApiContextBuilder() {}

  /**
   * Sets where the server is. Default {@code https://osu.ppy.sh/}.
   *
   * @param url an https address, or an http address of this machine
   * @return this
   */
  public ApiContextBuilder baseUrl(String url) {
    this.baseUrl = Objects.requireNonNull(url, "url");
    return this;
  }

  /**
   * Allows a base URL of plain http on another machine: tokens and secrets are readable on the way
   * there.
   *
   * @return this
   */
  public ApiContextBuilder allowInsecureHttp() {
    this.insecureHttp = true;
    return this;
  }

  /**
   * Sets how the app introduces itself to the server.
   *
   * @param userAgent the {@code User-Agent} header, such as {@code my-bot/1.2 (my contact)}
   * @return this
   */
  public ApiContextBuilder userAgent(String userAgent) {
    this.userAgent = Objects.requireNonNull(userAgent, "userAgent");
    return this;
  }

  /**
   * Sets the version of answers that is asked for, the {@code x-api-version} header. The models
   * expect {@value #DEFAULT_API_VERSION} or the shapes since 20241022; change it for other models.
   *
   * @param apiVersion a date as a number, such as 20241022
   * @return this
   */
  public ApiContextBuilder apiVersion(int apiVersion) {
    this.apiVersion = apiVersion;
    return this;
  }

  /**
   * Sets whether names in JSON that no model knows are errors. Default {@code false}: they are
   * skipped.
   *
   * @param strict whether they are errors
   * @return this
   */
  public ApiContextBuilder strictJson(boolean strict) {
    this.strictJson = strict;
    return this;
  }

  /**
   * Sets who hears of what answers hold and no model knows. Nobody unless it is set.
   *
   * @param listener called while an answer is decoded
   * @return this
   */
  public ApiContextBuilder driftListener(DriftListener listener) {
    this.driftListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Sets which answers are asked for only once. Each call asks anew unless it is set.
   *
   * @param policy what is shared and kept
   * @return this
   */
  public ApiContextBuilder answers(AnswerPolicy policy) {
    this.answers = Objects.requireNonNull(policy, "policy");
    return this;
  }

  /**
   * Sets the HTTP client whose connections, threads, timeouts and interceptors are used. Its
   * interceptors see requests before the token is added, its network interceptors after. A call
   * timeout counts the time that a user needs to sign in.
   *
   * @param httpClient the client; {@link ApiContext#close()} leaves it alone
   * @return this
   */
  public ApiContextBuilder httpClient(OkHttpClient httpClient) {
    this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
    return this;
  }

  /**
   * Sets how calls are made: their limits, time-outs and further attempts.
   *
   * @return the settings, to change
   */
  public CallSettingsBuilder calls() {
    return calls;
  }

  /**
   * Adds factories of JSON adapters, asked in the order in which they were added.
   *
   * @param factories the factories
   * @return this
   */
  public ApiContextBuilder models(JsonAdapter.Factory... factories) {
    models.addAll(List.of(factories));
    return this;
  }

  /**
   * Adds a source of tokens. Where several are added, each call takes its token from the least
   * privileged that may make it.
   *
   * @param source the source
   * @return this
   */
  public ApiContextBuilder tokens(TokenSource source) {
    Objects.requireNonNull(source, "source");
    return tokens(endpoint -> source);
  }

  /**
   * Adds a source of tokens that is made from the server's token endpoint.
   *
   * @param source makes the source; called once, by {@link #build()}
   * @return this
   */
  public ApiContextBuilder tokens(Function<? super TokenEndpoint, ? extends TokenSource> source) {
    tokens.add(Objects.requireNonNull(source, "source"));
    return this;
  }

  /**
   * Makes the context. Sends nothing and does not block: unless one was given, threads that end by
   * themselves make the HTTP client meanwhile.
   *
   * @return the context
   * @throws IllegalArgumentException where the base URL is none, or plain http on another machine
   */
  public ApiContext build() {
    // First, as another thread makes them meanwhile.
    HttpResources http = HttpResources.of(httpClient, calls.connectTimeout(), calls.callTimeout());
    ServerAddress server = server();
    CallSettings settings = calls.build(server);
    TokenEndpoint endpoint = new TokenEndpoint(new Made(http.client()), server, userAgent);
    ApiHeaders headers = new ApiHeaders(server, userAgent, apiVersion);
    return new ApiContext(
        new ApiResources(
            endpoint,
            http.client().thenApply(new ApiInterceptors(headers, server)),
            settings,
            strictJson,
            driftListener,
            Optional.ofNullable(answers),
            models),
        http,
        sources(endpoint));
  }

  private ServerAddress server() {
    if (baseUrl == null) {
      return ServerAddress.osu();
    }
    return insecureHttp ? ServerAddress.insecure(baseUrl) : ServerAddress.of(baseUrl);
  }

  private List<TokenSource> sources(TokenEndpoint endpoint) {
    List<TokenSource> sources = new ArrayList<>();
    for (Function<? super TokenEndpoint, ? extends TokenSource> factory : tokens) {
      sources.add(factory.apply(endpoint));
    }
    return sources;
  }

  private record Made(CompletableFuture<OkHttpClient> client) implements Supplier<OkHttpClient> {
    @Override
    public OkHttpClient get() {
      return client.join();
    }
  }
}
