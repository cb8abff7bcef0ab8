package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.OsuTimeoutException;
import io.github.osuapi.error.OsuTimeoutException.Which;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.ClientCredentialsTokens;
import io.github.osuapi.oauth.ClientRegistration;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call that waits for a token ends when it must, although the token has not come. */
@Timeout(value = 50, unit = TimeUnit.SECONDS)
class TokenWaitsTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
    server.answer(TestServer.json("{}").headersDelay(1, TimeUnit.HOURS));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ApiContextBuilder builder() {
    return server
        .builder()
        .tokens(
            endpoint ->
                new ClientCredentialsTokens(
                    endpoint, new ClientRegistration(1, "secret"), EnumSet.of(Scope.PUBLIC)));
  }

  private static TestRequest<Map<String, Long>> get(ApiContext context) {
    return TestRequest.get(context, TestRequest.PUBLIC);
  }

  private ApiContext contextWithATimeout() {
    ApiContextBuilder builder = builder();
    builder.calls().operationTimeout(SHORT);
    return server.add(builder);
  }

  private void awaitTokenRequest() {
    while (server.requests() == 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void endsABlockingCallInTime() {
    OsuTimeoutException failed =
        catchThrowableOfType(OsuTimeoutException.class, get(contextWithATimeout())::execute);

    assertThat(failed.which()).isEqualTo(Which.OPERATION);
    assertThat(failed.mayHaveHappened()).isFalse();
  }

  @Test
  void endsAFutureInTime() {
    CompletableFuture<Map<String, Long>> future = get(contextWithATimeout()).submit();

    assertThat(catchThrowableOfType(CompletionException.class, future::join))
        .hasCauseInstanceOf(OsuTimeoutException.class);
  }

  @Test
  void endsAFutureWithTheClient() {
    ApiContext context = server.add(builder());
    CompletableFuture<Map<String, Long>> future = get(context).submit();
    awaitTokenRequest();

    context.close();

    assertThat(catchThrowableOfType(CompletionException.class, future::join))
        .hasCauseInstanceOf(OsuIoException.class)
        .hasMessageContaining("the client was closed");
  }

  @Test
  void endsABlockingCallWithTheClient() {
    ApiContext context = server.add(builder());
    CompletableFuture<Throwable> failure =
        CompletableFuture.supplyAsync(() -> catchThrowable(get(context)::execute));
    awaitTokenRequest();

    context.close();

    assertThat(failure.join())
        .isInstanceOf(OsuIoException.class)
        .hasMessageContaining("the client was closed");
  }

  /** The call with another token takes another place. */
  @Test
  void endsACallThatWaitsForTheLimitOnceMore() throws Exception {
    try (TestServer refusing = new TestServer()) {
      refusing.answer(200, "{\"access_token\":\"first\"}");
      refusing.answer(401, "{}");
      refusing.answer(200, "{\"access_token\":\"second\"}");
      ApiContextBuilder builder = builder().baseUrl(refusing.url("/"));
      builder.calls().limits(RateLimits.perMinute(1)).operationTimeout(Duration.ofSeconds(2));

      OsuTimeoutException failed =
          catchThrowableOfType(OsuTimeoutException.class, get(server.add(builder))::execute);

      assertThat(failed.which()).isEqualTo(Which.OPERATION);
      assertThat(refusing.requests()).isEqualTo(3);
    }
  }

  @Test
  void endsABlockingCallThatIsInterrupted() throws Exception {
    ApiContext context = server.add(builder());
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread caller = new Thread(() -> failure.complete(catchThrowable(get(context)::execute)));
    caller.start();
    awaitTokenRequest();

    caller.interrupt();

    assertThat(failure.join())
        .isInstanceOf(OsuIoException.class)
        .hasMessageContaining("interrupted while waiting for a token");
  }
}
