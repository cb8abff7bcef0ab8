package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.internal.Sending;
import io.github.osuapi.internal.SentOnce;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's token endpoint, {@code oauth/token}. Follows no redirect, so that secrets go nowhere
 * else. The server allows 60 calls a minute and address.
 *
 * <p>Immutable and thread-safe. Every call blocks.
 */
public final class TokenEndpoint {
  static final String ID = "oauth.token";

  private static final int UNAUTHORIZED = 401;
  private static final long MOST_BYTES = 256 * 1024;
  private static final Duration CONNECT_TIME = Duration.ofSeconds(10);
  private static final Duration ANSWER_TIME = Duration.ofSeconds(30);
  private static final Duration CALL_TIME = Duration.ofSeconds(60);

  private final Supplier<? extends OkHttpClient> connections;
  private final ServerAddress server;
  private final String userAgent;
  private final Clock clock;
  private @Nullable OkHttpClient client;

  /**
   * Creates an endpoint.
   *
   * @param client whose settings are used
   * @param server where the server is
   * @param userAgent how the app introduces itself, the {@code User-Agent} header
   */
  public TokenEndpoint(OkHttpClient client, ServerAddress server, String userAgent) {
    this(client, server, userAgent, Clock.systemUTC());
  }

  /**
   * Creates an endpoint whose client is there later.
   *
   * @param client gives the client whose settings are used; asked when the first token is wanted
   * @param server where the server is
   * @param userAgent how the app introduces itself, the {@code User-Agent} header
   */
  public TokenEndpoint(
      Supplier<? extends OkHttpClient> client, ServerAddress server, String userAgent) {
    this(client, server, userAgent, Clock.systemUTC());
  }

  /**
   * Creates an endpoint for machines with a clock of their own, such as tests.
   *
   * @param client whose settings are used
   * @param server where the server is
   * @param userAgent how the app introduces itself, the {@code User-Agent} header
   * @param clock the time by which tokens end
   */
  public TokenEndpoint(OkHttpClient client, ServerAddress server, String userAgent, Clock clock) {
    this(() -> client, server, userAgent, clock);
    Objects.requireNonNull(client, "client");
  }

  private TokenEndpoint(
      Supplier<? extends OkHttpClient> connections,
      ServerAddress server,
      String userAgent,
      Clock clock) {
    this.connections = Objects.requireNonNull(connections, "client");
    this.server = Objects.requireNonNull(server, "server");
    this.userAgent = Objects.requireNonNull(userAgent, "userAgent");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  private synchronized OkHttpClient client() {
    if (client == null) {
      client = ownConnections(connections.get());
    }
    return client;
  }

  private static OkHttpClient ownConnections(OkHttpClient given) {
    return given
        .newBuilder()
        // Closing a client cancels its calls; a renewal whose answer is lost loses the tokens.
        .dispatcher(new Dispatcher())
        // Nor is one sent twice, or over a connection that the server may have closed by now.
        .retryOnConnectionFailure(false)
        .addNetworkInterceptor(SentOnce.INSTANCE)
        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
        .connectTimeout(atLeast(CONNECT_TIME, given.connectTimeoutMillis()))
        .readTimeout(atLeast(ANSWER_TIME, given.readTimeoutMillis()))
        .writeTimeout(atLeast(ANSWER_TIME, given.writeTimeoutMillis()))
        .callTimeout(CALL_TIME)
        .followRedirects(false)
        .build();
  }

  /** Not even with calls that are given up soon. */
  private static Duration atLeast(Duration least, int millis) {
    return millis == 0 || millis < least.toMillis() ? least : Duration.ofMillis(millis);
  }

  /**
   * Returns where the server is.
   *
   * @return the address
   */
  public ServerAddress server() {
    return server;
  }

  Clock clock() {
    return clock;
  }

  /**
   * Gets a token for the client itself.
   *
   * @param registration the client
   * @param scopes what the token shall carry
   * @return the token
   * @throws io.github.osuapi.error.OAuthException where the server refuses
   * @throws OsuIoException where the server cannot be reached
   */
  public AccessToken clientCredentials(ClientRegistration registration, Set<Scope> scopes) {
    boolean delegated = scopes.contains(Scope.DELEGATE);
    return post(
            "a token for client credentials",
            form("client_credentials", registration).add("scope", join(scopes)),
            delegated ? TokenKind.CLIENT_CREDENTIALS_DELEGATED : TokenKind.CLIENT_CREDENTIALS,
            scopes)
        .accessToken();
  }

  /** Exchanges the code that a user's browser brought. */
  TokenSet exchange(
      ClientRegistration registration,
      String code,
      URI redirectUri,
      String codeVerifier,
      Set<Scope> scopes) {
    return post(
        "a token for an authorization code",
        form("authorization_code", registration)
            .add("code", code)
            .add("redirect_uri", redirectUri.toString())
            .add("code_verifier", codeVerifier),
        TokenKind.AUTHORIZATION_CODE,
        scopes);
  }

  /** Renews tokens; the server ends both old ones at once. */
  TokenSet refresh(ClientRegistration registration, String refreshToken, Set<Scope> scopes) {
    return post(
        "a token for a refresh token",
        form("refresh_token", registration).add("refresh_token", refreshToken),
        TokenKind.AUTHORIZATION_CODE,
        scopes);
  }

  /**
   * Ends a token, and what it can be renewed with, at the server.
   *
   * @param token the token
   * @return {@code false} where it had ended already
   * @throws io.github.osuapi.error.OAuthException where the server refuses
   * @throws OsuIoException where the server cannot be reached
   */
  public boolean revoke(AccessToken token) {
    Request request =
        request("api/v2/oauth/tokens/current")
            .header("Authorization", "Bearer " + token.value())
            .delete()
            .build();
    try (Response response = Sending.execute(client().newCall(request))) {
      if (!response.isSuccessful() && response.code() != UNAUTHORIZED) {
        log().debug("DELETE oauth/tokens/current: {}", response.code());
        throw TokenRefusal.read("ending the token", response);
      }
      return response.isSuccessful();
    } catch (IOException e) {
      throw new OsuIoException(ID, e);
    }
  }

  static String join(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::wireName).collect(Collectors.joining(" "));
  }

  private static FormBody.Builder form(String grantType, ClientRegistration registration) {
    return new FormBody.Builder()
        .add("grant_type", grantType)
        .add("client_id", Long.toString(registration.id()))
        .add("client_secret", registration.secret());
  }

  private Request.Builder request(String path) {
    return new Request.Builder()
        .url(server.resolve(path))
        .header("User-Agent", userAgent)
        .header("Accept", "application/json");
  }

  private TokenSet post(String what, FormBody.Builder form, TokenKind kind, Set<Scope> scopes) {
    Request request = request("oauth/token").post(form.build()).build();
    try (Response response = Sending.execute(client().newCall(request))) {
      if (!response.isSuccessful()) {
        log().debug("POST oauth/token, {}: {}", what, response.code());
        throw TokenRefusal.read(what, response);
      }
      return TokenAnswer.read(response.peekBody(MOST_BYTES).source())
          .toTokenSet(kind, scopes, clock.instant());
    } catch (IOException e) {
      throw new OsuIoException(ID, e);
    }
  }

  @Override
  public String toString() {
    return "TokenEndpoint[" + server.resolve("oauth/token") + "]";
  }

  /** Looked up when there is something to say: in a JVM that has just started, that takes long. */
  private static Logger log() {
    return LoggerFactory.getLogger(TokenEndpoint.class);
  }
}
