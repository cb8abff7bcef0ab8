package io.github.osuapi.client;

import com.squareup.moshi.JsonAdapter;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.cache.AnswerPolicy;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import io.github.osuapi.model.ModelAdapters;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.request.ApiContext;
import io.github.osuapi.request.ApiContextBuilder;
import io.github.osuapi.request.CallListener;
import io.github.osuapi.request.DriftListener;
import io.github.osuapi.request.Retries;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Collects what every client can be given. Not thread-safe.
 *
 * @param <B> the builder itself, which the setters return
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private final ApiContextBuilder context = ApiContext.builder().models(ModelAdapters.INSTANCE);
  private final List<JsonAdapter.Factory> models = new ArrayList<>();
  private final List<Function<? super TokenEndpoint, ? extends TokenSource>> sources =
      new ArrayList<>();
  private @Nullable OsuApplication application;
  private @Nullable String ownOption;
  private boolean userSignsIn;
  private @Nullable AnswerPolicy answers;

  /** For subclasses. */
  protected ClientBuilder() {}

  /**
   * Returns this builder under its own type.
   *
   * @return this
   */
  protected abstract B self();

  /**
   * Makes the client one of an application's: it shares connections, limits and options with the
   * application's other clients, and ends with the application. What the application decides cannot
   * be set here too.
   *
   * @param application the application
   * @return this
   */
  public B application(OsuApplication application) {
    this.application = Objects.requireNonNull(application, "application");
    return self();
  }

  /** An option that an application decides for all of its clients. */
  private ApiContextBuilder own(String option) {
    ownOption = option;
    return context;
  }

  /**
   * Sets where the server is. {@code https://osu.ppy.sh/} unless it is set.
   *
   * @param url an https address, or an http address of this machine
   * @return this
   */
  public B baseUrl(String url) {
    own("baseUrl").baseUrl(url);
    return self();
  }

  /**
   * Allows a base URL of plain http on another machine: tokens and secrets can be read on the way
   * there.
   *
   * @return this
   */
  public B allowInsecureHttp() {
    own("allowInsecureHttp").allowInsecureHttp();
    return self();
  }

  /**
   * Sets how the app introduces itself to the server.
   *
   * @param userAgent the {@code User-Agent} header, such as {@code my-bot/1.2 (my contact)}
   * @return this
   */
  public B userAgent(String userAgent) {
    own("userAgent").userAgent(userAgent);
    return self();
  }

  /**
   * Sets whether an answer with a name or value that no model knows is an error. It is not unless
   * this is set: such a name is skipped, such a value keeps its text.
   *
   * @param strict whether it is an error
   * @return this
   */
  public B strictJson(boolean strict) {
    own("strictJson").strictJson(strict);
    return self();
  }

  /**
   * Sets who hears of fields and values in answers that this version does not know, so that a
   * change of the server is noticed. Nobody unless it is set.
   *
   * @param listener called on the thread that decodes an answer
   * @return this
   */
  public B driftListener(DriftListener listener) {
    own("driftListener").driftListener(listener);
    return self();
  }

  /**
   * Sets which answers are asked for only once: identical calls that are under way at the same time
   * share one, and those of chosen endpoints are kept for a time. Each call asks anew unless it is
   * set. A client of an application has the application's policy unless it sets one.
   *
   * @param policy what is shared and kept
   * @return this
   */
  public B answers(AnswerPolicy policy) {
    context.answers(policy);
    answers = policy;
    return self();
  }

  /**
   * Sets the version of answers that is asked for, the {@code x-api-version} header. {@value
   * ApiContextBuilder#DEFAULT_API_VERSION} unless it is set.
   *
   * @param apiVersion a date as a number, from {@value ApiContextBuilder#OLDEST_API_VERSION} to
   *     {@value ApiContextBuilder#NEWEST_API_VERSION}
   * @return this
   * @throws IllegalArgumentException where the models cannot read the answers of that version
   */
  public B apiVersion(int apiVersion) {
    if (apiVersion < ApiContextBuilder.OLDEST_API_VERSION
        || apiVersion > ApiContextBuilder.NEWEST_API_VERSION) {
      throw new IllegalArgumentException(
          "The models read answers of versions from "
              + ApiContextBuilder.OLDEST_API_VERSION
              + " to "
              + ApiContextBuilder.NEWEST_API_VERSION
              + ", not of "
              + apiVersion
              + ": scores, friends or rooms have other shapes there. Leave it out to ask for "
              + ApiContextBuilder.DEFAULT_API_VERSION
              + ".");
    }
    own("apiVersion").apiVersion(apiVersion);
    return self();
  }

  /**
   * Sets the HTTP client whose connections, threads and timeouts are used. The client makes its own
   * unless it is set.
   *
   * @param httpClient an HTTP client; closing ours leaves it alone
   * @return this
   */
  public B httpClient(OkHttpClient httpClient) {
    own("httpClient").httpClient(httpClient);
    return self();
  }

  /**
   * Sets how many requests may go out in a minute. 60 unless it is set, as osu! asks; who needs
   * more tells its team first. The clients of one application in a process share the limit; where
   * they set different ones, the lowest counts. Calls wait for their turn, in the order in which
   * they were made.
   *
   * @param requests 1 to {@value RateLimits#SERVER_REQUESTS}, which the server answers at most;
   *     above 60, the minute is split so that no more than 60 go out at once, and each part has
   *     equally many: 61 lets 60 through
   * @return this
   * @throws IllegalArgumentException where the number is out of range
   */
  public B requestsPerMinute(int requests) {
    return limits(RateLimits.perMinute(requests));
  }

  /**
   * Sets how much may go out in a minute. {@link RateLimits#polite()} unless it is set.
   *
   * @param limits the limits; {@link RateLimits#none()} is for other servers than osu!'s
   * @return this
   */
  public B limits(RateLimits limits) {
    own("limits").calls().limits(limits);
    return self();
  }

  /**
   * Shares the limits with other processes of the application, on other machines too: calls are
   * counted in a store of Bucket4j, such as Redis or a database, as well as in this process. A
   * sixth of a minute's calls may then go out at once, and the others come evenly. Give all
   * processes the same limits, and machines whose clocks agree to the second. A call whose store
   * fails is not sent and throws {@link io.github.osuapi.error.LimitStoreException}.
   *
   * @param buckets the store, whose keys begin with {@code osu-api:}; closing the client leaves it
   *     open
   * @return this
   * @see <a href="https://bucket4j.com">Bucket4j, and the stores that it can use</a>
   */
  public B sharedLimits(ProxyManager<String> buckets) {
    own("sharedLimits").calls().sharedLimits(buckets);
    return self();
  }

  /**
   * Sets how often a call is tried again that failed in passing. {@link Retries#usual()} unless it
   * is set.
   *
   * @param retries how often
   * @return this
   */
  public B retries(Retries retries) {
    own("retries").calls().retries(retries);
    return self();
  }

  /**
   * Sets how long connecting to the server may take. 10 seconds unless it is set.
   *
   * @param timeout more than zero, 24 days at most
   * @return this
   * @throws IllegalArgumentException where it is not in that range
   */
  public B connectTimeout(Duration timeout) {
    own("connectTimeout").calls().connectTimeout(timeout);
    return self();
  }

  /**
   * Sets how long one attempt of a call may take, from its sending to the end of its answer;
   * without the time that it waits for its turn, or for a token. 60 seconds unless it is set.
   *
   * @param timeout more than zero, 24 days at most
   * @return this
   * @throws IllegalArgumentException where it is not in that range
   */
  public B callTimeout(Duration timeout) {
    own("callTimeout").calls().callTimeout(timeout);
    return self();
  }

  /**
   * Sets how long a call may take in all, with its waits and attempts. As long as it needs unless
   * it is set: where many calls are made at once, the last ones wait long for their turns.
   *
   * @param timeout more than zero, 24 days at most
   * @return this
   * @throws IllegalArgumentException where it is not in that range
   */
  public B operationTimeout(Duration timeout) {
    own("operationTimeout").calls().operationTimeout(timeout);
    return self();
  }

  /**
   * Sets how large an answer may be, once it is unpacked. 64 MiB unless it is set.
   *
   * @param bytes 1 or more
   * @return this
   * @throws IllegalArgumentException where it is less than 1
   */
  public B maxAnswerSize(long bytes) {
    own("maxAnswerSize").calls().maxAnswerSize(bytes);
    return self();
  }

  /**
   * Sets who hears of each attempt of a call, of each wait before it, and of each token that is
   * replaced within it. Nobody unless it is set.
   *
   * @param listener hears of them, on the threads that make the calls
   * @return this
   */
  public B callListener(CallListener listener) {
    own("callListener").calls().listener(listener);
    return self();
  }

  /**
   * Sets the time that limits and waits go by: for tests, whose time moves as they say. The
   * system's unless it is set. Clients share limits where they share the time too.
   *
   * @param time the time
   * @return this
   */
  public B timekeeper(Timekeeper time) {
    own("timekeeper").calls().time(time);
    return self();
  }

  /**
   * Adds adapters for the user's own JSON types, asked before the library's.
   *
   * @param factories the generated {@code ModelAdapters}
   * @return this
   */
  public B models(JsonAdapter.Factory... factories) {
    context.models(factories);
    models.addAll(List.of(factories));
    return self();
  }

  /**
   * Adds a token that the client gets for itself when a call first needs it.
   *
   * @param grant how the token is got
   * @param scopes what it shall carry
   * @throws IllegalArgumentException where the server issues no such token
   * @throws IllegalStateException where it is the second one of authorization code
   */
  protected final void addGrant(Grant grant, Collection<Scope> scopes) {
    if (grant == Grant.AUTHORIZATION_CODE && userSignsIn) {
      throw new IllegalStateException(
          "this client has a token of "
              + grant.title()
              + " already. Its user agrees once, to all scopes together: give them to one call of"
              + " grant(...)");
    }
    EnumSet<Scope> copy = EnumSet.noneOf(Scope.class);
    copy.addAll(scopes);
    for (BrokenRule broken : TokenRules.brokenRules(grant, copy)) {
      throw new IllegalArgumentException(broken.reason() + " " + broken.remedy());
    }
    userSignsIn |= grant == Grant.AUTHORIZATION_CODE;
    sources.add(endpoint -> source(endpoint, grant, copy));
  }

  /**
   * Adds a source of tokens.
   *
   * @param source the source
   */
  protected final void addSource(TokenSource source) {
    sources.add(new Given(source));
  }

  /**
   * Makes the source of a token, when the client is built.
   *
   * @param endpoint where tokens are got
   * @param grant how the token is got
   * @param scopes what it shall carry
   * @return the source
   * @throws IllegalStateException where something that the grant needs is not set
   */
  protected TokenSource source(TokenEndpoint endpoint, Grant grant, Set<Scope> scopes) {
    if (grant == Grant.ANONYMOUS) {
      return TokenSource.anonymous();
    }
    throw new IllegalStateException("this client has no grant " + grant.title());
  }

  /**
   * Makes what the client's requests share. Sends nothing.
   *
   * @return the context
   * @throws IllegalStateException where something that a grant needs is not set, or is set that the
   *     application decides
   * @throws IllegalArgumentException where the base URL is none, or plain http on another machine
   */
  protected final ApiContext buildContext() {
    OsuApplication shared = application;
    if (shared == null) {
      for (Function<? super TokenEndpoint, ? extends TokenSource> source : sources) {
        context.tokens(source);
      }
      return context.build();
    }
    requireNoApplication(ownOption);
    ApiContext base = shared.context().withModels(models.toArray(JsonAdapter.Factory[]::new));
    if (answers != null) {
      base = base.withAnswers(answers);
    }
    return withSources(base);
  }

  private ApiContext withSources(ApiContext base) {
    return base.withTokens(
        sources.stream().<TokenSource>map(source -> source.apply(base.tokenEndpoint())).toList());
  }

  final void requireNoApplication(@Nullable String option) {
    if (application != null && option != null) {
      throw new IllegalStateException(
          option
              + " was set on a client of an application, which decides that for all of its clients:"
              + " set it on OsuApplication.builder()");
    }
  }

  final Optional<OsuApplication> application() {
    return Optional.ofNullable(application);
  }

  static <T> T required(@Nullable T value, Grant grant, String setter, String what) {
    if (value == null) {
      throw new IllegalStateException(
          "the grant " + grant.title() + " needs " + what + ": call " + setter + " before build()");
    }
    return value;
  }

  /** A source that is there already. */
  private record Given(TokenSource source) implements Function<TokenEndpoint, TokenSource> {
    @Override
    public TokenSource apply(TokenEndpoint endpoint) {
      return source;
    }
  }
}
