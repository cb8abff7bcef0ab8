package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.faults.Figures;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import io.github.osuapi.oauth.TokenSource;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call that is cancelled, at whatever point, leaves nothing behind. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class CancelledCallsTest {
  private final OkHttpClient http = new OkHttpClient();
  private final VirtualTime time = new VirtualTime();
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

  private ApiContext context(RateLimits limits) {
    ApiContextBuilder builder =
        server.builder().httpClient(http).tokens(TokenSource.of(TestServer.TOKEN));
    builder.calls().limits(limits).time(time).retries(Retries.usual());
    return server.add(builder);
  }

  private static TestRequest<Map<String, Long>> get(ApiContext context) {
    return TestRequest.get(context, TestRequest.PUBLIC);
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private boolean isIdle() {
    return http.dispatcher().runningCallsCount() == 0 && http.dispatcher().queuedCallsCount() == 0;
  }

  @Test
  void leaveNothingBehind() {
    int calls = 300 * Figures.TIMES;
    for (int i = 0; i < 60; i++) {
      // What is not cancelled in time finds slow answers, and some that ask to wait.
      server.answer(
          i % 7 == 0
              ? TestServer.json("{}").code(i % 2 == 0 ? 500 : 429)
              : TestServer.json("{}").headersDelay(i % 3 == 0 ? 5 : 0, TimeUnit.MILLISECONDS));
    }
    ApiContext context = context(RateLimits.perMinute(30));
    Random random = new Random(8);
    List<CompletableFuture<Map<String, Long>>> futures = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      futures.add(get(context).submit());
      if (random.nextBoolean()) {
        futures.get(random.nextInt(futures.size())).cancel(random.nextBoolean());
      }
    }
    assertThat(context.quota().waiting()).isPositive();
    futures.forEach(future -> future.cancel(true));
    await(this::isIdle);

    assertThat(futures).allMatch(CompletableFuture::isDone);
    await(() -> context.quota().waiting() == 0);
    time.advance(Duration.ofMinutes(2));
    assertThat(time.waiting()).as("nothing waits for its time").isZero();
    assertThat(context.quota().requests()).as("no leave is lost").isEqualTo(30);
    assertThat(context.quota().points()).isEqualTo(RateLimits.SERVER_REQUESTS);
    new Figures(calls, calls, 0, 0).report("cancelled-calls");
  }

  @Test
  void letTheNextOneGo() {
    server.answer(200, "{}");
    server.answer(200, "{\"x\":1}");
    ApiContext context = context(RateLimits.perMinute(1));
    get(context).execute();
    CompletableFuture<Map<String, Long>> first = get(context).submit();
    CompletableFuture<Map<String, Long>> second = get(context).submit();

    assertThat(first.cancel(false)).isTrue();
    time.advance(Duration.ofMinutes(1).plusSeconds(1));

    assertThat(second.join()).containsEntry("x", 1L);
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  void endWhereTheThreadIsInterruptedThatWaits() throws Exception {
    server.answer(200, "{}");
    ApiContext context = context(RateLimits.perMinute(1));
    get(context).execute();
    AtomicReference<OsuIoException> failure = new AtomicReference<>();
    Thread waiting =
        new Thread(
            () -> failure.set(catchThrowableOfType(OsuIoException.class, get(context)::execute)));
    waiting.start();
    await(() -> context.quota().waiting() == 1);

    waiting.interrupt();
    waiting.join();

    assertThat(failure.get()).hasMessageContaining("interrupted");
    assertThat(context.quota().waiting()).isZero();
  }

  /** A thread that reads from a socket does not notice by itself. */
  @Test
  void endWhereTheThreadIsInterruptedThatReads() throws Exception {
    server.answer(TestServer.json("{}").headersDelay(1, TimeUnit.HOURS));
    server.answer(TestServer.json("{\"x\":1}").throttleBody(1, 1, TimeUnit.HOURS));
    for (int sent = 1; sent <= 2; sent++) {
      int expected = sent;
      ApiContext context = context(RateLimits.none());
      AtomicReference<OsuIoException> failure = new AtomicReference<>();
      AtomicBoolean interrupted = new AtomicBoolean();
      Thread reading =
          new Thread(
              () -> {
                failure.set(catchThrowableOfType(OsuIoException.class, get(context)::execute));
                interrupted.set(Thread.currentThread().isInterrupted());
              });
      reading.start();
      await(() -> server.requests() == expected);

      reading.interrupt();
      reading.join();

      assertThat(failure.get()).hasMessageContaining("interrupted while the call was under way");
      assertThat(interrupted).as("the thread knows").isTrue();
    }
    assertThat(server.requests()).as("none is tried again").isEqualTo(2);
  }

  @Test
  void endWhereTheClientIsClosed() {
    server.answer(200, "{}");
    ApiContext context = context(RateLimits.perMinute(1));
    get(context).execute();
    List<CompletableFuture<Map<String, Long>>> waiting = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      waiting.add(get(context).submit());
    }

    context.close();

    assertThat(waiting)
        .allSatisfy(
            future ->
                assertThat(catchThrowableOfType(CompletionException.class, future::join))
                    .hasCauseInstanceOf(OsuIoException.class)
                    .hasMessageContaining("the client was closed"));
    await(() -> context.quota().waiting() == 0);
    assertThat(server.requests()).isEqualTo(1);
  }
}
