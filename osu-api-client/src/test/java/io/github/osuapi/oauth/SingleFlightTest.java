package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.error.OAuthException;
import io.github.osuapi.internal.Waiting;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SingleFlightTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private Thread thread(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (RuntimeException e) {
                failure.set(e);
              }
            });
    thread.start();
    return thread;
  }

  private String interruptible() {
    begun.countDown();
    try {
      Thread.sleep(60_000);
      return "slept";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw OAuthException.unfinished("interrupted", e);
    }
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  @Test
  void goesOnWithTheNextOneWhereTheFirstIsInterrupted() throws Exception {
    SingleFlight<String> flights = SingleFlight.onThreadOfFirstCaller();
    AtomicReference<String> second = new AtomicReference<>();
    Thread leader = thread(() -> flights.run(this::interruptible));
    begun.await();
    Thread follower = new Thread(() -> second.set(flights.run(() -> "mine")));
    follower.start();
    awaitWaiting(follower);

    leader.interrupt();
    leader.join();
    follower.join();

    assertThat(failure.get()).isInstanceOf(OAuthException.class);
    assertThat(second.get()).isEqualTo("mine");
  }

  @Test
  void sharesAFailureOfTheWorkItself() throws Exception {
    SingleFlight<String> flights = SingleFlight.onThreadOfFirstCaller();
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger works = new AtomicInteger();
    Supplier<String> work =
        () -> {
          works.incrementAndGet();
          begun.countDown();
          try {
            go.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          throw OAuthException.unfinished("refused", null);
        };
    CompletableFuture<String> leader = CompletableFuture.supplyAsync(() -> flights.run(work));
    begun.await();
    Thread follower = thread(() -> flights.run(work));
    awaitWaiting(follower);

    go.countDown();
    follower.join();

    assertThatThrownBy(leader::get).isInstanceOf(ExecutionException.class);
    assertThat(failure.get()).hasMessageContaining("refused");
    assertThat(works).hasValue(1);
  }

  @Test
  void leavesWorkThatGoesOn() throws Exception {
    SingleFlight<String> flights = SingleFlight.onOwnThread("test", true);
    CompletableFuture<String> work = new CompletableFuture<>();
    Waiting waiting = new Waiting(null);
    Thread caller = thread(() -> waiting.during(() -> flights.run(work::join)));
    awaitWaiting(caller);

    waiting.leave();
    caller.join();

    assertThat(failure.get()).isInstanceOf(CancellationException.class);
    AtomicReference<String> joined = new AtomicReference<>();
    Thread follower = thread(() -> joined.set(flights.run(() -> "another")));
    awaitWaiting(follower);
    work.complete("done");
    follower.join();
    assertThat(joined.get()).as("the work of the one who left").isEqualTo("done");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void worksOnThreadsThatDoNotTakeAfterTheCaller(boolean daemon) {
    SingleFlight<Boolean> flights = SingleFlight.onOwnThread("test", daemon);

    assertThat(flights.run(() -> Thread.currentThread().isDaemon())).isEqualTo(daemon);
  }
}
