package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.RateLimitException;
import io.github.osuapi.error.TokenRequiredException;
import io.github.osuapi.error.ValidationException;
import io.github.osuapi.oauth.TokenSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OsuRequestTest {
  private TestServer server;
  private ApiContext context;

  @BeforeEach
  void start() throws Exception {
    server = new TestServer();
    context = server.context();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private TestRequest<Map<String, Long>> request() {
    return TestRequest.get(context, TestRequest.PUBLIC);
  }

  @Test
  void sendsTheCallAndDecodesTheAnswer() throws Exception {
    server.answer(200, "{\"id\":7}");

    assertThat(request().execute()).containsExactly(Map.entry("id", 7L));

    RecordedRequest sent = server.take();
    assertThat(sent.getTarget()).isEqualTo("/api/v2/things/7?mode=osu");
    assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
    assertThat(sent.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(sent.getHeaders().get("User-Agent")).startsWith("osu-api");
    assertThat(sent.getHeaders().get("x-api-version")).isEqualTo("20250913");
  }

  @Test
  void sendsWhatTheAppSetsAboutItself() throws Exception {
    context =
        server.add(
            server
                .builder()
                .userAgent("my-bot/1")
                .apiVersion(20220705)
                .tokens(TokenSource.of(TestServer.TOKEN)));
    server.answer(200, "{}");

    assertThat(request().execute()).isEmpty();

    RecordedRequest sent = server.take();
    assertThat(sent.getHeaders().get("User-Agent")).isEqualTo("my-bot/1");
    assertThat(sent.getHeaders().get("x-api-version")).isEqualTo("20220705");
  }

  @Test
  void canBeMadeAgain() {
    server.answer(200, "{\"id\":1}");
    server.answer(200, "{\"id\":2}");
    TestRequest<Map<String, Long>> request = request();

    assertThat(request.execute()).containsValue(1L);
    assertThat(request.execute()).containsValue(2L);
  }

  @Test
  void writesParametersAsAJsonObject() throws Exception {
    server.answer(200, "ok");
    JsonBody body =
        JsonBody.of(context)
            .add("ruleset_id", int.class, 3)
            .add("mods", String.class, null)
            .add("name", String.class, "a \"b\"");

    assertThat(TestRequest.text(context, s -> s.post(body.toRequestBody())).execute())
        .isEqualTo("ok");

    RecordedRequest sent = server.take();
    assertThat(Objects.requireNonNull(sent.getBody()).utf8())
        .isEqualTo("{\"ruleset_id\":3,\"name\":\"a \\\"b\\\"\"}");
    assertThat(sent.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=utf-8");
  }

  @Test
  void decodesTextBytesAndNothing() {
    byte[] bytes = {0, 1, (byte) 200};
    server.answer(200, "größer");
    server.answer(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/octet-stream")
            .body(new okio.Buffer().write(bytes)));
    server.answer(new MockResponse.Builder().code(204));

    assertThat(TestRequest.of(context, TestRequest.PUBLIC, ResponseType.text()).execute())
        .isEqualTo("größer");
    assertThat(TestRequest.of(context, TestRequest.PUBLIC, ResponseType.bytes()).execute())
        .isEqualTo(bytes);
    assertThat(TestRequest.of(context, TestRequest.PUBLIC, ResponseType.empty()).execute())
        .isNull();
  }

  @Test
  void turnsErrorsIntoExceptions() {
    server.answer(422, "{\"error\":\"bad\\nworse\"}");
    server.answer(TestServer.json("{\"error\":null}").code(404));
    server.answer(new MockResponse.Builder().code(404));
    server.answer(new MockResponse.Builder().code(502).body("<html>".repeat(10_000)));
    server.answer(
        TestServer.json("{\"error\":\"Too Many Attempts.\"}")
            .code(429)
            .addHeader("Retry-After", "5")
            .addHeader("Set-Cookie", "a=b"));

    ValidationException invalid =
        catchThrowableOfType(ValidationException.class, () -> request().execute());
    assertThat(invalid.serverMessage()).contains("bad\nworse");
    assertThat(invalid.endpointId()).isEqualTo("things.get");
    assertThatThrownBy(() -> request().execute()).isInstanceOf(NotFoundException.class);
    NotFoundException missing =
        catchThrowableOfType(NotFoundException.class, () -> request().execute());
    assertThat(missing.serverMessage()).isEmpty();
    OsuApiException broken = catchThrowableOfType(OsuApiException.class, () -> request().execute());
    assertThat(broken.status()).isEqualTo(502);
    assertThat(broken.answer().body()).hasSize(4096);
    RateLimitException limited =
        catchThrowableOfType(RateLimitException.class, () -> request().execute());
    assertThat(limited.retryAfter()).contains(Duration.ofSeconds(5));
    assertThat(limited.answer().headers()).doesNotContainKey("set-cookie");
  }

  @Test
  void knowsTheStatusOfAnErrorWhoseBodyBreaks() {
    server.answer(
        TestServer.json("{\"error\":\"" + "x".repeat(500_000) + "\"}")
            .code(500)
            .onResponseBody(new SocketEffect.CloseSocket()));

    assertThat(catchThrowableOfType(OsuApiException.class, () -> request().execute()).status())
        .isEqualTo(500);
  }

  @Test
  void givesRawAnswersOfAnyStatus() {
    server.answer(404, "{\"error\":null}");

    RawResponse raw = request().executeRaw();

    assertThat(raw.status()).isEqualTo(404);
    assertThat(raw.isSuccessful()).isFalse();
    assertThat(raw.headers().get("content-type")).isEqualTo("application/json");
    assertThat(raw.body()).isEqualTo("{\"error\":null}");
    assertThat(raw.bytes()).isEqualTo("{\"error\":null}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void saysWhichCallTheNetworkFailed() {
    server.answer(new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()));
    server.answer(new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()));

    OsuIoException exception =
        catchThrowableOfType(OsuIoException.class, () -> request().execute());

    assertThat(exception.endpointId()).isEqualTo("things.get");
    assertThat(exception).hasMessageStartingWith("things.get: no answer from the server: ");
  }

  @Test
  void answersLater() throws Exception {
    server.answer(200, "{\"id\":7}");
    server.answer(422, "{\"error\":\"bad\"}");

    assertThat(request().submit().get(30, TimeUnit.SECONDS)).containsEntry("id", 7L);
    assertThatThrownBy(() -> request().submit().get(30, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(ValidationException.class);
  }

  @Test
  void failsTheFutureOfARefusedCall() {
    context = server.context(TokenSource.anonymous());

    CompletableFuture<Map<String, Long>> future = request().submit();

    assertThat(future).isCompletedExceptionally();
    assertThatThrownBy(future::join).hasCauseInstanceOf(TokenRequiredException.class);
    assertThatThrownBy(() -> request().executeRaw()).isInstanceOf(TokenRequiredException.class);
    assertThat(server.requests()).isZero();
  }

  @Test
  void cancelsTheCallWithTheFuture() throws Exception {
    OkHttpClient client = new OkHttpClient();
    context =
        server.add(server.builder().httpClient(client).tokens(TokenSource.of(TestServer.TOKEN)));
    server.answer(TestServer.json("{}").headersDelay(1, TimeUnit.HOURS));

    CompletableFuture<Map<String, Long>> future = request().submit();
    server.take();
    assertThat(client.dispatcher().runningCallsCount()).isEqualTo(1);
    assertThat(future.cancel(true)).isTrue();

    assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    client.dispatcher().executorService().shutdown();
    assertThat(client.dispatcher().executorService().awaitTermination(30, TimeUnit.SECONDS))
        .isTrue();
  }

  @Test
  void sendsNothingAfterClose() {
    TestRequest<Map<String, Long>> request = request();

    context.close();
    context.close();

    assertThatThrownBy(request::execute).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(request::submit).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(request::executeRaw).isInstanceOf(IllegalStateException.class);
    assertThat(server.requests()).isZero();
  }

  @Test
  void cancelsRunningCallsOnClose() throws Exception {
    server.answer(TestServer.json("{}").headersDelay(1, TimeUnit.HOURS));
    CompletableFuture<Map<String, Long>> future = request().submit();
    server.take();

    context.close();

    assertThatThrownBy(() -> future.get(30, TimeUnit.SECONDS))
        .isNotInstanceOf(TimeoutException.class)
        .hasCauseInstanceOf(OsuIoException.class);
  }

  @Test
  void leavesAGivenHttpClientOpen() {
    OkHttpClient client = new OkHttpClient();

    server.builder().httpClient(client).build().close();

    assertThat(client.dispatcher().executorService().isShutdown()).isFalse();
    client.dispatcher().executorService().shutdown();
  }

  @Test
  void namesItsEndpoint() {
    assertThat(request().endpoint().access())
        .isEqualTo(EndpointAccess.scope(io.github.osuapi.annotations.Scope.PUBLIC, false));
    assertThat(request().endpoint()).hasToString("things.get (GET things/{thing})");
  }
}
