package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.limit.Timekeeper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What ends a call runs, whatever has become of the threads. */
class SenderTest {
  private static final ThreadFactory NO_MORE =
      task -> {
        throw new OutOfMemoryError("unable to create native thread");
      };

  private final AtomicInteger ran = new AtomicInteger();

  @Test
  void runsWhereNoThreadIsToBeHad() {
    sender(CompletableFuture.completedFuture(client(threads(NO_MORE)))).run(ran::incrementAndGet);

    assertThat(ran).hasValue(1);
  }

  @Test
  void runsWhereTheClientIsClosed() {
    ExecutorService closed = threads(Thread::new);
    closed.shutdown();

    sender(CompletableFuture.completedFuture(client(closed))).run(ran::incrementAndGet);

    assertThat(ran).hasValue(1);
  }

  @Test
  void runsWhereTheClientCouldNotBeMade() {
    sender(CompletableFuture.failedFuture(new IllegalStateException("no trust store")))
        .run(ran::incrementAndGet);

    assertThat(ran).hasValue(1);
  }

  private static ExecutorService threads(ThreadFactory factory) {
    return new ThreadPoolExecutor(
        0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
  }

  private static OkHttpClient client(ExecutorService threads) {
    return new OkHttpClient.Builder().dispatcher(new Dispatcher(threads)).build();
  }

  private static Sender sender(CompletableFuture<OkHttpClient> client) {
    return new Sender(
        client,
        new TokenUse(new AccessCheck(List.of())),
        new CallWatch(Duration.ofSeconds(30), Timekeeper.system()),
        new InterruptWatch(Timekeeper.system()));
  }
}
