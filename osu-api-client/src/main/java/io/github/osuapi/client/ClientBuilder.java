package io.github.osuapi.client;

import com.squareup.moshi.JsonAdapter;
import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.model.ModelAdapters;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.request.ApiContext;
import io.github.osuapi.request.ApiContextBuilder;
import io.github.osuapi.request.DriftListener;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Collects what every client can be given. Not thread-safe.
 *
 * @param <B> the builder itself, which the setters return
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private final ApiContextBuilder context = ApiContext.builder().models(ModelAdapters.INSTANCE);

  /** For subclasses. */
  protected ClientBuilder() {}

  /**
   * Returns this builder under its own type.
   *
   * @return this
   */
  protected abstract B self();

  /**
   * Sets where the server is. {@code https://osu.ppy.sh/} unless it is set.
   *
   * @param url an https address, or an http address of this machine
   * @return this
   */
  public B baseUrl(String url) {
    context.baseUrl(url);
    return self();
  }

  /**
   * Allows a base URL of plain http on another machine: tokens and secrets can be read on the way
   * there.
   *
   * @return this
   */
  public B allowInsecureHttp() {
    context.allowInsecureHttp();
    return self();
  }

  /**
   * Sets how the app introduces itself to the server.
   *
   * @param userAgent the {@code User-Agent} header, such as {@code my-bot/1.2 (my contact)}
   * @return this
   */
  public B userAgent(String userAgent) {
    context.userAgent(userAgent);
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
    context.strictJson(strict);
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
    context.driftListener(listener);
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
    context.apiVersion(apiVersion);
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
    context.httpClient(httpClient);
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
    return self();
  }

  /**
   * Adds a token that the client gets for itself when a call first needs it.
   *
   * @param grant how the token is got
   * @param scopes what it shall carry
   * @throws IllegalArgumentException where the server issues no such token
   */
  protected final void addGrant(Grant grant, Collection<Scope> scopes) {
    EnumSet<Scope> copy = EnumSet.noneOf(Scope.class);
    copy.addAll(scopes);
    for (BrokenRule broken : TokenRules.brokenRules(grant, copy)) {
      throw new IllegalArgumentException(broken.reason() + " " + broken.remedy());
    }
    context.tokens(endpoint -> source(endpoint, grant, copy));
  }

  /**
   * Adds a source of tokens.
   *
   * @param source the source
   */
  protected final void addSource(TokenSource source) {
    context.tokens(source);
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
   * @throws IllegalStateException where something that a grant needs is not set
   * @throws IllegalArgumentException where the base URL is none, or plain http on another machine
   */
  protected final ApiContext buildContext() {
    return context.build();
  }

  static <T> T required(@Nullable T value, Grant grant, String setter, String what) {
    if (value == null) {
      throw new IllegalStateException(
          "the grant " + grant.title() + " needs " + what + ": call " + setter + " before build()");
    }
    return value;
  }
}
