package io.github.osuapi.oauth;

import io.github.osuapi.error.OAuthException;
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
  private final Executor executor;

  SingleFlight(Executor executor) {
    this.executor = executor;
  }

  /**
   * Runs work on threads of their own, which outlive whoever waits: a caller that is interrupted or
   * gives up does not take a renewal with it, whose answer would be lost.
   */
  static <T> SingleFlight<T> onOwnThread(String name) {
    return new SingleFlight<>(work -> new Thread(work, name).start());
  }

  static <T> SingleFlight<T> onThreadOfFirstCaller() {
    return new SingleFlight<>(Runnable::run);
  }

  T run(Supplier<? extends T> work) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> running = underWay.compareAndExchange(null, mine);
    if (running != null) {
      return await(running);
    }
    try {
      executor.execute(() -> complete(mine, work));
    } catch (RuntimeException | Error e) {
      underWay.set(null);
      mine.completeExceptionally(e);
    }
    return await(mine);
  }

  private void complete(CompletableFuture<T> flight, Supplier<? extends T> work) {
    try {
      T result = work.get();
      underWay.set(null);
      flight.complete(result);
    } catch (RuntimeException | Error e) {
      underWay.set(null);
      flight.completeExceptionally(e);
    }
  }

  private static <T> T await(CompletableFuture<T> flight) {
    try {
      return flight.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw OAuthException.unfinished("waiting for a token was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw (Error) e.getCause();
    }
  }
}
