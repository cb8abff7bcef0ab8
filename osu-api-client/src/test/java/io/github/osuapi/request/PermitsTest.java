package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.limit.FailingTimer;
import io.github.osuapi.limit.HurriedTime;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeFlow;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.ClientCredentialsTokens;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStore;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No leave to go out is lost, and none is kept from others for longer than it is used. */
@Timeout(120)
class PermitsTest {
  private static final int LIMIT = 6;
  private static final AccessToken ENDED = token("ended");

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static AccessToken token(String value) {
    return AccessToken.opaque(
        value, TokenKind.AUTHORIZATION_CODE, EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY), null);
  }

  private static OkHttpClient narrow(Interceptor... interceptors) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(2);
    OkHttpClient.Builder client = new OkHttpClient.Builder().dispatcher(dispatcher);
    List.of(interceptors).forEach(client::addInterceptor);
    return client.build();
  }

  private ApiContextBuilder limited() {
    ApiContextBuilder builder = server.builder();
    builder.calls().limits(RateLimits.perMinute(LIMIT)).time(new HurriedTime());
    return builder;
  }

  private static TestRequest<Map<String, Long>> get(ApiContext context) {
    return TestRequest.get(context, TestRequest.PUBLIC);
  }

  private static List<CompletableFuture<Map<String, Long>>> submit(ApiContext context, int calls) {
    List<CompletableFuture<Map<String, Long>>> futures = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      futures.add(get(context).submit());
    }
    return futures;
  }

  private static void awaitAll(List<? extends CompletableFuture<?>> futures) throws Exception {
    CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
  }

  /**
   * Each needs a second leave, with all threads taken by calls that need one. The renewal takes
   * longer than a leave counts.
   */
  @Test
  void callsWhoseTokenHasEndedDoNotWaitForThoseBehindThem() throws Exception {
    server.answerBy(
        request ->
            request.getTarget().equals("/oauth/token")
                ? TestServer.json(
                        "{\"expires_in\":86400,\"access_token\":\"good\",\"refresh_token\":\"next\"}")
                    .headersDelay(500, TimeUnit.MILLISECONDS)
                    .build()
                : "Bearer ended".equals(request.getHeaders().get("Authorization"))
                    ? new MockResponse.Builder().code(401).body("{}").build()
                    : json("{\"x\":1}"));
    TokenStore store = TokenStore.inMemory(new TokenSet(ENDED, "refresh"));
    ApiContextBuilder builder =
        limited()
            .httpClient(narrow())
            .tokens(endpoint -> new AuthorizationCodeTokens(flow(endpoint), store, SignIn.none()));

    awaitAll(submit(server.add(builder), 20));
  }

  /** They hold threads that those which would go out meanwhile need. */
  @Test
  void aBurstOutlivesASlowToken() throws Exception {
    server.answerBy(
        request ->
            request.getTarget().equals("/oauth/token")
                ? TestServer.json("{\"expires_in\":86400,\"access_token\":\"good\"}")
                    .headersDelay(500, TimeUnit.MILLISECONDS)
                    .build()
                : json("{\"x\":1}"));
    ApiContextBuilder builder =
        limited()
            .httpClient(narrow())
            .tokens(
                endpoint ->
                    new ClientCredentialsTokens(
                        endpoint, new ClientRegistration(1, "secret"), EnumSet.of(Scope.PUBLIC)));

    awaitAll(submit(server.add(builder), 30));
  }

  private static AuthorizationCodeFlow flow(io.github.osuapi.oauth.TokenEndpoint endpoint) {
    return new AuthorizationCodeFlow(
        endpoint,
        new ClientRegistration(1, "secret"),
        URI.create("http://localhost:3914/"),
        EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY));
  }

  @Test
  void callsOfAPageThatHasMovedDoNotWaitForThoseBehindThem() throws Exception {
    server.answerBy(
        request ->
            request.getTarget().startsWith("/api/v2/things/7")
                ? TestServer.redirect("/api/v2/moved").build()
                : json("{\"x\":1}"));
    ApiContextBuilder builder =
        limited().httpClient(narrow()).tokens(TokenSource.of(TestServer.TOKEN));

    awaitAll(submit(server.add(builder), 20));
  }

  @Test
  void callsThatWaitForAPersonLetOthersPass() throws Exception {
    CompletableFuture<TokenSet> person = new CompletableFuture<>();
    server.answerBy(request -> json("{\"x\":1}"));
    ApiContextBuilder builder =
        limited()
            .tokens(
                endpoint ->
                    new AuthorizationCodeTokens(
                        flow(endpoint), TokenStore.inMemory(), flow -> person.join()));
    ApiContext context = server.add(builder);
    List<CompletableFuture<Map<String, Long>>> waiting = new ArrayList<>();
    for (int i = 0; i < LIMIT; i++) {
      waiting.add(
          CompletableFuture.supplyAsync(get(context)::execute, task -> new Thread(task).start()));
    }

    // The one that asks the person keeps its own.
    while (context.quota().requests() < LIMIT - 1) {
      Thread.onSpinWait();
    }
    assertThat(waiting).noneMatch(CompletableFuture::isDone);

    person.complete(new TokenSet(token("good"), "refresh"));
    awaitAll(waiting);
    assertThat(context.quota().requests()).isZero();
  }

  @Test
  void anInterruptWhileConnectingEndsTheCall() {
    ApiContext context =
        server.add(
            limited()
                .httpClient(narrow(chain -> sneak(new InterruptedException())))
                .tokens(TokenSource.of(TestServer.TOKEN)));

    assertThatThrownBy(get(context)::execute)
        .isInstanceOf(OsuIoException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(context.quota().requests()).isEqualTo(LIMIT);
  }

  @Test
  void whatAListenerThrowsLosesNoLeave() throws Exception {
    server.answerBy(request -> json("{\"x\":1}"));
    ApiContextBuilder builder = limited().tokens(TokenSource.of(TestServer.TOKEN));
    builder.calls().listener(event -> sneak(new Error("of a listener")));
    ApiContext context = server.add(builder);

    assertThatThrownBy(get(context)::execute).hasMessage("of a listener");
    assertThatThrownBy(get(context).submit()::join).hasMessageContaining("of a listener");
    assertThat(context.quota().requests()).isEqualTo(LIMIT);
  }

  @Test
  void aCheckedExceptionOfAListenerChangesNothing() {
    server.answerBy(request -> json("{\"x\":1}"));
    ApiContextBuilder builder = limited().tokens(TokenSource.of(TestServer.TOKEN));
    builder.calls().listener(event -> sneak(new IOException("of a listener")));

    assertThat(get(server.add(builder)).execute()).containsEntry("x", 1L);
  }

  /** The system's own error, and not one of a store that nobody has. */
  @Test
  void callsThatCannotWaitFailWithWhatTheSystemSaid() {
    server.answerBy(request -> json("{\"x\":1}"));
    FailingTimer time = new FailingTimer(Timekeeper.system());
    ApiContextBuilder builder = limited().tokens(TokenSource.of(TestServer.TOKEN));
    builder.calls().time(time);
    ApiContext context = server.add(builder);
    for (int i = 0; i < LIMIT; i++) {
      get(context).execute();
    }

    time.fail(true);

    assertThatThrownBy(get(context)::execute)
        .isExactlyInstanceOf(Error.class)
        .hasMessage("unable to create native thread");
    assertThatThrownBy(get(context).submit()::join).hasCauseExactlyInstanceOf(Error.class);
    assertThat(context.quota().waiting()).isZero();
  }

  private static MockResponse json(String json) {
    return TestServer.json(json).build();
  }

  /** As Kotlin does, and OkHttp. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T, E extends Throwable> T sneak(Throwable exception) throws E {
    throw (E) exception;
  }
}
