package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.error.OsuTimeoutException;
import io.github.osuapi.error.OsuTimeoutException.Which;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import io.github.osuapi.oauth.TokenSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call ends in time, and says which time it was. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TimeoutsTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ApiContextBuilder builder() {
    return server.builder().tokens(TokenSource.of(TestServer.TOKEN));
  }

  private static TestRequest<Map<String, Long>> get(ApiContext context) {
    return TestRequest.get(context, TestRequest.PUBLIC);
  }

  /** The system accepts a few connections for a server that accepts none, and drops the rest. */
  @Test
  void givesUpConnecting() throws IOException {
    List<SocketChannel> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (int i = 0; i < 10; i++) {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), full.getLocalPort()));
        waiting.add(channel);
      }
      ApiContextBuilder builder =
          builder().baseUrl("http://127.0.0.1:" + full.getLocalPort() + "/");
      builder.calls().connectTimeout(SHORT);

      OsuTimeoutException failed = failure(server.add(builder));

      assertThat(failed.which()).isEqualTo(Which.CONNECT);
      assertThat(failed.limit()).isEqualTo(SHORT);
      assertThat(failed.endpointId()).isEqualTo("things.get");
    } finally {
      for (SocketChannel channel : waiting) {
        channel.close();
      }
    }
  }

  @Test
  void givesUpWaitingForAnAnswer() {
    server.answer(TestServer.json("{}").headersDelay(1, TimeUnit.HOURS));
    ApiContextBuilder builder = builder();
    builder.calls().callTimeout(SHORT);

    OsuTimeoutException failed = failure(server.add(builder));

    assertThat(failed.which()).isEqualTo(Which.CALL);
    assertThat(failed.limit()).isEqualTo(SHORT);
    assertThat(failed).hasMessageContaining("longer than PT0.2S");
  }

  @Test
  void givesUpOnAnAnswerThatDrips() {
    server.answer(TestServer.json("{\"x\":1}").throttleBody(1, 1, TimeUnit.HOURS));
    ApiContextBuilder builder = builder();
    builder.calls().callTimeout(SHORT);

    assertThat(failure(server.add(builder)).which()).isEqualTo(Which.CALL);
  }

  @Test
  void triesACallAgainThatTookTooLong() {
    server.answer(TestServer.json("{}").headersDelay(1, TimeUnit.HOURS));
    server.answer(200, "{\"x\":1}");
    ApiContextBuilder builder = builder();
    builder
        .calls()
        .callTimeout(Duration.ofSeconds(2))
        .retries(new Retries(2, Duration.ofMillis(1), Duration.ZERO));

    assertThat(get(server.add(builder)).execute()).containsEntry("x", 1L);
  }

  @Test
  void endsTheWholeOperationWhileItWaitsForItsAnswer() {
    server.answer(TestServer.json("{}").headersDelay(1, TimeUnit.HOURS));
    ApiContextBuilder builder = builder();
    builder.calls().operationTimeout(SHORT).retries(Retries.usual());

    OsuTimeoutException failed = failure(server.add(builder));

    assertThat(failed.which()).isEqualTo(Which.OPERATION);
    assertThat(failed.attempts()).isEqualTo(1);
  }

  @Test
  void endsTheWholeOperationWhileItWaitsForItsTurn() {
    VirtualTime time = new VirtualTime();
    server.answer(200, "{}");
    ApiContextBuilder builder = builder();
    builder
        .calls()
        .time(time)
        .limits(RateLimits.perMinute(1))
        .operationTimeout(Duration.ofSeconds(20));
    ApiContext context = server.add(builder);
    get(context).execute();
    CompletableFuture<Map<String, Long>> waiting = get(context).submit();
    assertThat(context.quota().waiting()).isEqualTo(1);

    time.advance(Duration.ofSeconds(20));

    CompletionException failed = catchThrowableOfType(CompletionException.class, waiting::join);
    assertThat(failed).hasCauseInstanceOf(OsuTimeoutException.class);
    OsuTimeoutException timeout = (OsuTimeoutException) Objects.requireNonNull(failed.getCause());
    assertThat(timeout.which()).isEqualTo(Which.OPERATION);
    assertThat(timeout.attempts()).isZero();
    assertThat(context.quota().waiting()).isZero();
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void endsTheWholeOperationWhileItWaitsForTheNextAttempt() {
    server.answer(500, "{}");
    ApiContextBuilder builder = builder();
    builder
        .calls()
        .operationTimeout(SHORT)
        .retries(new Retries(4, Duration.ofHours(1), Duration.ZERO));

    assertThat(failure(server.add(builder)).which()).isEqualTo(Which.OPERATION);
  }

  @Test
  void refusesTimeoutsOfNoTime() {
    CallSettingsBuilder calls = builder().calls();

    assertThatIllegalArgumentException().isThrownBy(() -> calls.callTimeout(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calls.connectTimeout(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> calls.operationTimeout(Duration.ZERO));
  }

  private static OsuTimeoutException failure(ApiContext context) {
    OsuTimeoutException blocking =
        catchThrowableOfType(OsuTimeoutException.class, get(context)::execute);
    assertThat(blocking).isNotNull();
    return blocking;
  }
}
