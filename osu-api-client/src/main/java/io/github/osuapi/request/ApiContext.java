package io.github.osuapi.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.osuapi.cache.AnswerPolicy;
import io.github.osuapi.limit.Quota;
import io.github.osuapi.oauth.ServerAddress;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSource;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all requests of one client share: connections, tokens, the check of access, and how JSON is
 * read. Made once, used for the life of an app.
 *
 * <p>Thread-safe.
 */
public final class ApiContext implements AutoCloseable {
  private final ApiResources resources;
  private final HttpResources http;
  private final List<TokenSource> tokens;
  private final Exchange exchange;
  private final boolean closesHttp;
  private final @Nullable SharedAnswers sharedAnswers;

  ApiContext(ApiResources resources, HttpResources http, List<TokenSource> tokens) {
    this(resources, http, tokens, true);
  }

  private ApiContext(
      ApiResources resources, HttpResources http, List<TokenSource> tokens, boolean closesHttp) {
    this.resources = resources;
    this.http = http;
    this.tokens = sorted(tokens);
    AccessCheck access = new AccessCheck(this.tokens);
    Optional<AnswerPolicy> policy = resources.answers();
    this.sharedAnswers = policy.isPresent() ? new SharedAnswers(policy.get(), access) : null;
    this.exchange = new Exchange(resources, http, access);
    this.closesHttp = closesHttp;
  }

  private ApiContext(ApiResources resources, ApiContext other) {
    this.resources = resources;
    this.http = other.http;
    this.tokens = other.tokens;
    this.exchange = other.exchange;
    this.closesHttp = other.closesHttp;
    this.sharedAnswers = other.sharedAnswers;
  }

  private static List<TokenSource> sorted(List<TokenSource> sources) {
    List<TokenSource> sorted = new ArrayList<>(sources);
    if (sorted.isEmpty()) {
      sorted.add(TokenSource.anonymous());
    }
    if (sorted.size() > 1) {
      sorted.sort(
          Comparator.comparing(TokenSource::kind).thenComparing(source -> source.scopes().size()));
    }
    return List.copyOf(sorted);
  }

  /**
   * Begins a context. The first time, a thread that ends by itself begins to load what calls need.
   *
   * @return a builder for the official server, without a token
   */
  public static ApiContextBuilder builder() {
    FirstCall.expect();
    return new ApiContextBuilder();
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
    return resources.service(service);
  }

  /**
   * Returns a context that knows more JSON types and shares everything else with this one. Closing
   * either closes both.
   *
   * @param added factories asked before those that this context has
   * @return the new context; this one where it has each of these very factories already
   */
  public ApiContext withModels(JsonAdapter.Factory... added) {
    ApiResources extended = resources.withModels(added);
    return extended == resources ? this : new ApiContext(extended, this);
  }

  /**
   * Returns a context that asks once for other answers and shares everything else with this one.
   * Closing either closes both.
   *
   * @param policy what is shared and kept
   * @return the new context
   */
  public ApiContext withAnswers(AnswerPolicy policy) {
    return new ApiContext(resources.withAnswers(policy), http, tokens, closesHttp);
  }

  /**
   * Returns a context with other tokens that shares everything else with this one: connections,
   * threads, limits and models. It lives as long as this one: closing it does nothing. It takes
   * little memory, so that every user of a service may have one.
   *
   * @param sources where its tokens come from
   * @return the new context
   */
  public ApiContext withTokens(List<? extends TokenSource> sources) {
    return new ApiContext(resources, http, List.copyOf(sources), false);
  }

  /**
   * Returns where the adapters of JSON types come from.
   *
   * @return the Moshi instance
   */
  public Moshi moshi() {
    return resources.moshi();
  }

  /**
   * Returns where the server is.
   *
   * @return the address
   */
  public ServerAddress server() {
    return resources.server();
  }

  /**
   * Returns where tokens are got.
   *
   * @return the server's token endpoint
   */
  public TokenEndpoint tokenEndpoint() {
    return resources.tokenEndpoint();
  }

  /**
   * Returns where the tokens come from.
   *
   * @return the sources, the least privileged first; never empty, unmodifiable
   */
  public List<TokenSource> tokens() {
    return tokens;
  }

  /**
   * Tells what the application of the first of the tokens may still ask for now. Does not block,
   * and asks nobody.
   *
   * @return what is left under the limits, and how many calls wait
   */
  public Quota quota() {
    return exchange.quota();
  }

  <T> JsonAdapter<T> adapter(Type type) {
    return resources.adapter(type);
  }

  @Nullable DriftListener driftListener() {
    return resources.driftListener();
  }

  boolean strictJson() {
    return resources.strictJson();
  }

  /** Where identical calls meet; null where each is made. */
  @Nullable SharedAnswers sharedAnswers() {
    return sharedAnswers;
  }

  Exchange exchange() {
    return exchange;
  }

  /**
   * Ends the context: further calls fail, and so do those that run or wait. Where the context made
   * its HTTP client itself, connections and threads are freed; one that was given is left alone.
   * Closing twice does nothing, nor does closing one that {@link #withTokens} made. Does not block.
   */
  @Override
  public void close() {
    if (closesHttp) {
      http.close();
    }
  }
}
