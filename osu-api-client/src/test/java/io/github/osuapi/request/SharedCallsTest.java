package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.cache.AnswerCache;
import io.github.osuapi.cache.AnswerPolicy;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeFlow;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.ReauthorizationRequiredException;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStore;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one caller of a shared call does, and whom its answer is for. */
@Timeout(50)
class SharedCallsTest {
  private static final AnswerPolicy KEEPING =
      AnswerPolicy.sharing().keeping("things.get", Duration.ofMinutes(10));

  private final OkHttpClient http = new OkHttpClient();
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private ApiContext context(AnswerPolicy policy) {
    return server.add(
        server.builder().httpClient(http).tokens(TokenSource.of(TestServer.TOKEN)).answers(policy));
  }

  private static TestRequest<Map<String, Long>> get(ApiContext context) {
    return TestRequest.get(context, TestRequest.PUBLIC);
  }

  private void answerLate(int status, String json) {
    server.answer(TestServer.json(json).code(status).headersDelay(300, TimeUnit.MILLISECONDS));
  }

  @Test
  void keepsNoAnswerForAnotherUser() {
    TokenStore store = TokenStore.inMemory(user("one"));
    ApiContext context =
        server.add(
            server
                .builder()
                .answers(KEEPING)
                .tokens(
                    endpoint -> new AuthorizationCodeTokens(flow(endpoint), store, SignIn.none())));
    AuthorizationCodeTokens tokens = (AuthorizationCodeTokens) context.tokens().get(0);
    server.answer(200, "{\"x\":1}");
    server.answer(200, "{\"x\":2}");

    assertThat(get(context).execute()).containsEntry("x", 1L);
    assertThat(get(context).execute()).containsEntry("x", 1L);
    tokens.adopt(user("two"));
    assertThat(get(context).execute()).containsEntry("x", 2L);
    assertThat(get(context).submit().join()).containsEntry("x", 2L);
    tokens.revoked(user("two").accessToken());

    assertThatExceptionOfType(ReauthorizationRequiredException.class)
        .isThrownBy(get(context)::execute);
    assertThat(server.requests()).isEqualTo(2);
  }

  private static AuthorizationCodeFlow flow(TokenEndpoint endpoint) {
    return new AuthorizationCodeFlow(
        endpoint,
        new ClientRegistration(1, "secret"),
        URI.create("http://127.0.0.1/"),
        Set.of(Scope.PUBLIC));
  }

  private static TokenSet user(String token) {
    return new TokenSet(
        AccessToken.opaque(
            token, TokenKind.AUTHORIZATION_CODE, EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY), null),
        "refresh");
  }

  @Test
  void whatACallerMakesOfItsFutureConcernsNobodyElse() {
    answerLate(200, "{\"x\":1}");
    ApiContext context = context(KEEPING);
    CompletableFuture<Map<String, Long>> one = get(context).submit();
    CompletableFuture<Map<String, Long>> two = get(context).submit();

    one.complete(Map.of("mine", 0L));

    assertThat(two.join()).containsEntry("x", 1L);
    assertThat(get(context).execute()).containsEntry("x", 1L);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void aCallGoesOnWhileSomebodyWaits() throws Exception {
    answerLate(200, "{\"x\":1}");
    ApiContext context = context(AnswerPolicy.sharing());
    CompletableFuture<Map<String, Long>> first = get(context).submit();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread blocking = new Thread(() -> failure.set(catchThrowable(get(context)::execute)));
    blocking.start();
    while (blocking.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    CompletableFuture<Map<String, Long>> last = get(context).submit();

    first.cancel(true);
    blocking.interrupt();
    blocking.join();

    assertThat(failure.get())
        .isInstanceOf(OsuIoException.class)
        .hasMessageContaining("interrupted");
    assertThat(last.join()).containsEntry("x", 1L);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void theLastOneToLeaveCancelsTheCall() {
    server.answer(TestServer.json("{}").headersDelay(1, TimeUnit.HOURS));
    server.answer(200, "{\"x\":2}");
    ApiContext context = context(AnswerPolicy.sharing());
    List<CompletableFuture<Map<String, Long>>> callers =
        List.of(get(context).submit(), get(context).submit());
    while (server.requests() == 0) {
      Thread.onSpinWait();
    }

    callers.forEach(caller -> caller.cancel(true));

    while (http.dispatcher().runningCallsCount() > 0) {
      Thread.onSpinWait();
    }
    assertThat(get(context).execute()).containsEntry("x", 2L);
  }

  @Test
  void allHearOfTheSameFailure() {
    answerLate(404, "{}");
    ApiContext context = context(AnswerPolicy.sharing());
    List<Throwable> failures = new ArrayList<>();

    List<CompletableFuture<Map<String, Long>>> callers =
        List.of(get(context).submit(), get(context).submit());
    for (CompletableFuture<Map<String, Long>> caller : callers) {
      failures.add(caller.handle((answer, failure) -> failure).join());
    }

    assertThat(failures).hasSize(2).allMatch(NotFoundException.class::isInstance);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void aCacheThatFailsFailsNoCall() {
    server.answer(200, "{\"x\":1}");
    server.answer(200, "{\"x\":2}");
    ApiContext context = context(KEEPING.in(new BrokenCache()));

    assertThat(get(context).execute()).containsEntry("x", 1L);
    assertThat(get(context).submit().join()).containsEntry("x", 2L);
  }

  private static final class BrokenCache implements AnswerCache {
    @Override
    public @Nullable Object get(Object key) {
      throw new IllegalStateException("gone");
    }

    @Override
    public void put(Object key, Object value, Duration timeToLive) {
      throw new IllegalStateException("gone");
    }
  }

  @Test
  void keepsAnswersForAsLongAsAnybodyCanSay() {
    server.answer(200, "{\"x\":1}");
    ApiContext context =
        context(AnswerPolicy.sharing().keeping("things.get", Duration.ofSeconds(Long.MAX_VALUE)));

    assertThat(get(context).execute()).isSameAs(get(context).execute());
  }

  @Test
  void keepsTextsToo() {
    server.answer(200, "\"x\"");
    ApiContext context = context(KEEPING);

    for (int i = 0; i < 2; i++) {
      assertThat(TestRequest.text(context, service -> service.get("1", null)).execute())
          .isEqualTo("\"x\"");
    }
    assertThat(server.requests()).isEqualTo(1);
  }
}
