package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.osuapi.OsuClient;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import io.github.osuapi.model.SeasonalBackgrounds;
import io.github.osuapi.request.CallEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten thousand calls that are made at once, on virtual time. No thread waits for them; they take
 * hardly longer than the 166 minutes that they must, and no stretch of a minute holds more than 60.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class QueuedCallsTest {
  private static final int CALLS = 10_000;
  private static final byte[] ANSWER = "{}".getBytes(StandardCharsets.UTF_8);

  private final VirtualTime time = new VirtualTime();
  private final ConcurrentLinkedQueue<Long> sent = new ConcurrentLinkedQueue<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      sent.add(time.nanos());
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, ANSWER.length);
      exchange.getResponseBody().write(ANSWER);
    }
  }

  private void note(CallEvent event) {
    if (event.reason() == CallEvent.Reason.ATTEMPT) {
      begun.incrementAndGet();
    }
  }

  @Test
  void waitWithoutThreadsAndKeepTheLimit() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    try (OsuClient osu =
        OsuClient.builder()
            .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
            .limits(RateLimits.polite())
            .timekeeper(time)
            .callListener(this::note)
            .build()) {
      int threads = Thread.activeCount();
      List<CompletableFuture<SeasonalBackgrounds>> calls = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        calls.add(
            osu.seasonalBackgrounds()
                .get()
                .submit()
                .whenComplete((answer, problem) -> done.incrementAndGet()));
      }
      assertThat(Thread.activeCount() - threads).as("threads that wait").isLessThan(70);
      while (done.get() < CALLS) {
        if (done.get() == begun.get()) {
          time.step();
        } else {
          Thread.onSpinWait();
        }
      }
      assertThat(calls).allMatch(call -> !call.isCompletedExceptionally());
    } finally {
      server.stop(0);
    }

    List<Long> moments = sent.stream().sorted().toList();
    long exceeded = 0;
    for (int i = 60; i < moments.size(); i++) {
      exceeded += moments.get(i) - moments.get(i - 60) <= Duration.ofMinutes(1).toNanos() ? 1 : 0;
    }
    new Figures(CALLS, 0, 0, exceeded).report("queued-calls");
    assertThat(moments).hasSize(CALLS);
    assertThat(exceeded).isZero();
    assertThat(Duration.ofNanos(time.nanos()))
        .as("no slower than the limit asks")
        .isLessThan(Duration.ofMinutes(CALLS / 60 + 3));
  }
}
