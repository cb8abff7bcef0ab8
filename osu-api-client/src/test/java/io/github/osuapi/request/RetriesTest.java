package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.RateLimitException;
import io.github.osuapi.error.ServerErrorException;
import io.github.osuapi.limit.HurriedTime;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.request.CallEvent.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which calls are tried again, when, and what is told of it. Time runs a thousand times as fast.
 */
class RetriesTest {
  private static final Retries USUAL = Retries.usual();

  private final HurriedTime time = new HurriedTime();
  private final List<CallEvent> events = new CopyOnWriteArrayList<>();
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ApiContext context(Retries retries) {
    ApiContextBuilder builder = server.builder().tokens(TokenSource.of(TestServer.TOKEN));
    builder.calls().retries(retries).time(time).listener(events::add);
    return server.add(builder);
  }

  private ApiContext contextOfAServerThatIsGone() throws IOException {
    TestServer gone = new TestServer();
    ApiContextBuilder builder =
        server.builder().baseUrl(gone.url("/")).tokens(TokenSource.of(TestServer.TOKEN));
    builder.calls().retries(USUAL).time(time);
    gone.close();
    return server.add(builder);
  }

  private static TestRequest<Map<String, Long>> get(ApiContext context) {
    return TestRequest.get(context, TestRequest.PUBLIC);
  }

  private static TestRequest<String> post(ApiContext context) {
    return TestRequest.text(context, service -> service.post(RequestBody.create("a", null)));
  }

  private List<Reason> reasons() {
    return events.stream().map(CallEvent::reason).toList();
  }

  @Test
  void triesAgainUntilTheServerAnswers() {
    server.answer(500, "{\"error\":null}");
    server.answer(502, "<html>Bad gateway</html>");
    server.answer(200, "{\"error\":null}");
    server.answer(200, "{\"x\":1}");

    assertThat(get(context(USUAL)).execute()).containsEntry("x", 1L);

    assertThat(reasons())
        .isEqualTo(
            List.of(
                Reason.ATTEMPT,
                Reason.SERVER_ERROR,
                Reason.ATTEMPT,
                Reason.SERVER_ERROR,
                Reason.ATTEMPT,
                Reason.SERVER_ERROR,
                Reason.ATTEMPT));
    assertThat(events).extracting(CallEvent::attempt).isEqualTo(List.of(1, 2, 2, 3, 3, 4, 4));
    assertThat(events).extracting(CallEvent::endpointId).containsOnly("things.get");
    List<Duration> waits =
        events.stream().filter(e -> e.reason() != Reason.ATTEMPT).map(CallEvent::delay).toList();
    for (int i = 0; i < waits.size(); i++) {
      Duration longest = USUAL.firstDelay().multipliedBy(1L << i);
      assertThat(waits.get(i)).isBetween(longest.dividedBy(2), longest);
    }
  }

  @Test
  void givesUpAfterAsManyAttemptsAsAskedFor() {
    for (int i = 0; i < 4; i++) {
      server.answer(
          TestServer.json("{\"error\":\"down\"}").code(503).addHeader("X-Request-Id", "r7"));
    }

    ServerErrorException failed =
        catchThrowableOfType(ServerErrorException.class, get(context(USUAL))::execute);

    assertThat(server.requests()).isEqualTo(4);
    assertThat(failed.attempts()).isEqualTo(4);
    assertThat(failed.mayHaveHappened()).isFalse();
    assertThat(failed.endpointId()).isEqualTo("things.get");
    assertThat(failed.serverMessage()).contains("down");
    assertThat(failed.requestId()).contains("r7");
    assertThat(failed).hasMessageContaining("tried 4 times");
  }

  @Test
  void givesUpOnAPassingNullErrorInTheEnd() {
    for (int i = 0; i < 4; i++) {
      server.answer(200, "{\"error\":null}");
    }

    ServerErrorException failed =
        catchThrowableOfType(ServerErrorException.class, get(context(USUAL))::execute);

    assertThat(failed.status()).isEqualTo(200);
    assertThat(failed.attempts()).isEqualTo(4);
  }

  @Test
  void neverRepeatsAPostThatMayHaveHappened() {
    server.answer(500, "{\"error\":null}");
    server.answer(TestServer.json("{}").onResponseStart(new SocketEffect.CloseSocket()));
    server.answer(TestServer.json("{\"a\":1}").onResponseBody(new SocketEffect.CloseSocket()));
    server.answer(200, "{\"error\":null}");
    ApiContext context = context(USUAL);
    for (int sent = 1; sent <= 4; sent++) {
      OsuException failed = catchThrowableOfType(OsuException.class, post(context)::execute);

      assertThat(server.requests()).isEqualTo(sent);
      assertThat(failed.mayHaveHappened()).as("%s", failed).isTrue();
      assertThat(failed.attempts()).isEqualTo(1);
      assertThat(failed).hasMessageContaining("may have happened");
    }
  }

  /** OkHttp does, unless it is kept from it. */
  @Test
  void neverRepeatsAPostBecauseTheServerSaysToTryAgainAtOnce() {
    server.answer(TestServer.json("{}").code(503).addHeader("Retry-After", "0"));
    server.answer(200, "done");

    OsuException failed = catchThrowableOfType(OsuException.class, post(context(USUAL))::execute);

    assertThat(failed.mayHaveHappened()).isTrue();
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void repeatsAPostThatTheServerDidNotTake() {
    server.answer(429, "{\"error\":null}");
    server.answer(200, "done");

    assertThat(post(context(USUAL)).execute()).isEqualTo("done");
  }

  @Test
  void saysThatARefusedPostDidNotHappen() {
    server.answer(422, "{\"error\":\"too long\"}");

    OsuException failed = catchThrowableOfType(OsuException.class, post(context(USUAL))::execute);

    assertThat(failed.mayHaveHappened()).isFalse();
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void obeysRetryAfter() {
    server.answer(TestServer.json("{}").code(429).addHeader("Retry-After", "30"));
    server.answer(200, "{}");

    assertThat(get(context(USUAL)).execute()).isEmpty();

    CallEvent wait = events.get(1);
    assertThat(wait.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS);
    assertThat(wait.delay()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void obeysADateInRetryAfterByTheServersOwnClock() {
    Instant there = Instant.parse("2001-02-03T04:05:06Z");
    server.answer(
        TestServer.json("{}")
            .code(429)
            .addHeader("Date", date(there))
            .addHeader("Retry-After", date(there.plusSeconds(90))));
    server.answer(200, "{}");

    assertThat(get(context(USUAL)).execute()).isEmpty();

    assertThat(events.get(1).delay()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void neverTriesAgainWhereToldSoWhateverTheServerSays() {
    for (int i = 0; i < 2; i++) {
      server.answer(TestServer.json("{}").code(429).addHeader("Retry-After", "0"));
    }

    assertThat(
            catchThrowableOfType(RateLimitException.class, get(context(Retries.never()))::execute))
        .isNotNull();
    assertThat(server.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
  void givesUpWhereTheServerAsksForCenturies(String retryAfter) {
    server.answer(TestServer.json("{}").code(429).addHeader("Retry-After", retryAfter));

    RateLimitException failed =
        catchThrowableOfType(RateLimitException.class, get(context(USUAL))::execute);

    assertThat(failed.retryAt()).isPresent();
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void saysNoTimeToTryAgainWhereTheLastAnswerDidNot() {
    server.answer(TestServer.json("{}").code(429).addHeader("Retry-After", "1"));
    server.answer(404, "{}");

    NotFoundException failed =
        catchThrowableOfType(NotFoundException.class, get(context(USUAL))::execute);

    assertThat(failed.retryAt()).isEmpty();
  }

  /** All that waits waits for that thread, and a listener may be slow. */
  @Test
  void tellsNothingOnTheThreadOfTheTimer() {
    List<String> threads = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 3; i++) {
      server.answer(i == 1 ? 500 : 200, "{}");
    }
    ApiContextBuilder builder = server.builder().tokens(TokenSource.of(TestServer.TOKEN));
    builder
        .calls()
        .retries(USUAL)
        .time(time)
        .limits(RateLimits.perMinute(1))
        .listener(event -> threads.add(Thread.currentThread().getName()));
    ApiContext context = server.add(builder);

    List<CompletableFuture<Map<String, Long>>> calls =
        List.of(get(context).submit(), get(context).submit());
    calls.forEach(CompletableFuture::join);

    assertThat(threads).hasSizeGreaterThan(3).doesNotContain("osu-api timer");
  }

  /** As interceptors of a program may. */
  @Test
  void losesNoPlaceToAnInterceptorThatFails() {
    ApiContextBuilder builder =
        server
            .builder()
            .tokens(TokenSource.of(TestServer.TOKEN))
            .httpClient(
                new OkHttpClient.Builder()
                    .addInterceptor(
                        chain -> {
                          throw new IllegalStateException("broken");
                        })
                    .build());
    builder.calls().limits(RateLimits.perMinute(1));
    ApiContext context = server.add(builder);

    for (int i = 0; i < 3; i++) {
      assertThatIllegalStateException().isThrownBy(get(context)::execute).withMessage("broken");
    }
    assertThat(context.quota().requests()).isEqualTo(1);
  }

  private static String date(Instant instant) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
  }

  @Test
  void backsOffWhereTheServerDoesNotSayHowLong() {
    for (int i = 0; i < 3; i++) {
      server.answer(429, "{\"error\":\"Too Many Attempts.\"}");
    }
    server.answer(200, "{}");

    assertThat(get(context(USUAL)).execute()).isEmpty();

    List<Duration> waits =
        events.stream()
            .filter(event -> event.reason() == Reason.TOO_MANY_REQUESTS)
            .map(CallEvent::delay)
            .toList();
    assertThat(waits).hasSize(3);
    for (int i = 0; i < 3; i++) {
      Duration longest = Duration.ofSeconds(4L << i);
      assertThat(waits.get(i)).isBetween(longest.dividedBy(2), longest);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "99999999999", "Wed, 99 Nov 2026 00:00:00 GMT", "", "0"})
  void backsOffWhereRetryAfterMakesNoSense(String retryAfter) {
    server.answer(TestServer.json("{}").code(429).addHeader("Retry-After", retryAfter));
    server.answer(200, "{}");

    assertThat(get(context(USUAL)).execute()).isEmpty();

    assertThat(events.get(1).delay()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void failsAtOnceWhereTheServerAsksForTooLong() {
    server.answer(TestServer.json("{}").code(429).addHeader("Retry-After", "86400"));
    ApiContext context = context(USUAL);

    RateLimitException failed =
        catchThrowableOfType(RateLimitException.class, get(context)::execute);

    assertThat(failed.retryAfter()).contains(Duration.ofDays(1));
    assertThat(failed.retryAt().orElseThrow()).isAfter(Instant.now().plus(Duration.ofHours(23)));
    assertThat(failed.attempts()).isEqualTo(1);
    RateLimitException unsent =
        catchThrowableOfType(RateLimitException.class, get(context)::execute);
    assertThat(unsent.attempts()).isZero();
    assertThat(unsent).hasMessageContaining("this one was not sent");
    assertThat(server.requests()).isEqualTo(1);
  }

  /** Calls that were not refused themselves wait too, and no more than one goes out early. */
  @Test
  void makesAllCallersOfTheTokenWait() {
    server.answer(TestServer.json("{}").code(429).addHeader("Retry-After", "60"));
    for (int i = 0; i < 21; i++) {
      server.answer(200, "{}");
    }
    ApiContextBuilder builder = server.builder().tokens(TokenSource.of(TestServer.TOKEN));
    AtomicBoolean refused = new AtomicBoolean();
    List<CallEvent> early = new CopyOnWriteArrayList<>();
    List<Long> begun = new CopyOnWriteArrayList<>();
    builder
        .calls()
        .time(time)
        .limits(RateLimits.perMinute(1200))
        .listener(
            event -> {
              if (event.reason() == Reason.TOO_MANY_REQUESTS) {
                refused.set(true);
                begun.add(time.nanos());
              } else if (event.reason() == Reason.ATTEMPT && refused.get()) {
                early.add(event);
                begun.add(time.nanos());
              }
            });
    builder.calls().retries(USUAL);
    ApiContext context = server.add(builder);
    CompletableFuture<Map<String, Long>> first = get(context).submit();
    while (!refused.get()) {
      Thread.onSpinWait();
    }

    List<CompletableFuture<Map<String, Long>>> calls =
        IntStream.range(0, 20).mapToObj(i -> get(context).submit()).toList();
    calls.forEach(CompletableFuture::join);
    first.join();

    assertThat(early).hasSize(21);
    long since = begun.get(0);
    assertThat(begun.subList(1, begun.size()))
        .allSatisfy(at -> assertThat(at - since).isGreaterThan(Duration.ofSeconds(59).toNanos()));
  }

  @Test
  void triesAgainWhereTheConnectionBreaks() {
    server.answer(TestServer.json("{}").onResponseStart(new SocketEffect.CloseSocket()));
    server.answer(TestServer.json("{\"x\":1}").onResponseBody(new SocketEffect.CloseSocket()));
    server.answer(200, "{\"x\":2}");

    assertThat(get(context(USUAL)).execute()).containsEntry("x", 2L);

    assertThat(reasons()).contains(Reason.NO_ANSWER);
    assertThat(server.requests()).isEqualTo(3);
  }

  @Test
  void saysHowOftenItTriedToReachTheServer() throws IOException {
    ApiContext context = contextOfAServerThatIsGone();

    OsuIoException failed = catchThrowableOfType(OsuIoException.class, get(context)::execute);

    assertThat(failed.attempts()).isEqualTo(4);
    assertThat(failed.mayHaveHappened()).isFalse();
  }

  @Test
  void saysThatAPostThatReachedNobodyDidNotHappen() throws IOException {
    ApiContext context = contextOfAServerThatIsGone();

    OsuIoException failed = catchThrowableOfType(OsuIoException.class, post(context)::execute);

    assertThat(failed.mayHaveHappened()).isFalse();
    assertThat(failed.attempts()).isEqualTo(4);
  }

  @Test
  void triesOnceWhereThatIsAsked() {
    server.answer(500, "{\"error\":null}");

    ServerErrorException failed =
        catchThrowableOfType(ServerErrorException.class, get(context(Retries.never()))::execute);

    assertThat(failed.attempts()).isEqualTo(1);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void goesOnWhereAListenerFails() {
    server.answer(200, "{\"x\":1}");
    ApiContextBuilder builder = server.builder().tokens(TokenSource.of(TestServer.TOKEN));
    builder
        .calls()
        .listener(
            event -> {
              throw new IllegalStateException("a listener of no use");
            });

    assertThat(get(server.add(builder)).execute()).containsEntry("x", 1L);
  }

  @Test
  void failsTheFutureOfACallThatIsTriedInVain() {
    for (int i = 0; i < 4; i++) {
      server.answer(500, "{\"error\":null}");
    }

    CompletionException failed =
        catchThrowableOfType(CompletionException.class, get(context(USUAL)).submit()::join);

    assertThat(failed)
        .hasCauseInstanceOf(ServerErrorException.class)
        .hasMessageContaining("tried 4 times");
  }
}
