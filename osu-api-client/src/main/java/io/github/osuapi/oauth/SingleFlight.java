package io.github.osuapi.oauth;

import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.internal.Waiting;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does a piece of work once for all who ask while it is under way: they share its result, or its
 * failure. Thread-safe.
 */
final class SingleFlight<T> {
  private final AtomicReference<@Nullable CompletableFuture<T>> underWay = new AtomicReference<>();

  /** Whose threads do the work; null for the caller's own. */
  private final @Nullable Executor threads;

  /** Tells those who wait that the one who did the work has left it, and is no failure of it. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private SingleFlight(@Nullable Executor threads) {
    this.threads = threads;
  }

  /**
   * Runs work on threads of their own, which outlive whoever waits: a caller that is interrupted or
   * gives up does not take the work with it.
   *
   * @param name what the threads are called
   * @param daemon whether the program may end meanwhile
   */
  static <T> SingleFlight<T> onOwnThread(String name, boolean daemon) {
    return new SingleFlight<>(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(daemon);
          thread.start();
        });
  }

  /** Runs work on the thread of whoever comes first; where that one leaves it, of the next one. */
  static <T> SingleFlight<T> onThreadOfFirstCaller() {
    return new SingleFlight<>(null);
  }

  T run(Supplier<? extends T> work) {
    while (true) {
      CompletableFuture<T> mine = new CompletableFuture<>();
      CompletableFuture<T> running = underWay.compareAndExchange(null, mine);
      if (running == null) {
        return lead(mine, work);
      }
      try {
        return await(running);
      } catch (Abandoned e) {
        Thread.onSpinWait();
      }
    }
  }

  private T lead(CompletableFuture<T> flight, Supplier<? extends T> work) {
    if (threads == null) {
      return leadHere(flight, work);
    }
    try {
      threads.execute(() -> complete(flight, work));
    } catch (RuntimeException | Error e) {
      fail(flight, e);
    }
    return await(flight);
  }

  private T leadHere(CompletableFuture<T> flight, Supplier<? extends T> work) {
    try {
      T result = work.get();
      complete(flight, () -> result);
      return result;
    } catch (Throwable e) {
      boolean left = e instanceof CancellationException || Thread.currentThread().isInterrupted();
      fail(flight, left ? new Abandoned() : e);
      if (e instanceof RuntimeException || e instanceof Error) {
        throw e;
      }
      throw undeclared(e);
    }
  }

  /** Of a store or a sign-in in Kotlin, for example, which need not declare it. */
  private static IllegalStateException undeclared(@Nullable Throwable cause) {
    return new IllegalStateException(
        "getting a token failed with an exception that is none of the library's", cause);
  }

  private void complete(CompletableFuture<T> flight, Supplier<? extends T> work) {
    try {
      T result = work.get();
      underWay.set(null);
      flight.complete(result);
    } catch (Throwable e) {
      fail(flight, e);
    }
  }

  private void fail(CompletableFuture<T> flight, Throwable problem) {
    underWay.set(null);
    flight.completeExceptionally(problem);
  }

  private static <T> T await(CompletableFuture<T> flight) {
    try {
      return Waiting.await(flight);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OsuIoException(
          TokenEndpoint.ID, new InterruptedIOException("interrupted while waiting for a token"));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw undeclared(e.getCause());
    }
  }
}
