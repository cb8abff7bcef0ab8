package io.github.osuapi.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a call that ends early leave what its thread waits for: a token, or a person. What is waited
 * for goes on. Thread-safe.
 */
public final class Waiting {
  private static final ThreadLocal<@Nullable Waiting> CURRENT = new ThreadLocal<>();

  private final CompletableFuture<@Nullable Object> left = new CompletableFuture<>();
  private final @Nullable Runnable whenWaiting;

  /**
   * Makes one that nobody has left.
   *
   * @param whenWaiting runs before each wait within {@link #during}, on the thread that waits;
   *     {@code null} for nothing
   */
  public Waiting(@Nullable Runnable whenWaiting) {
    this.whenWaiting = whenWaiting;
  }

  /**
   * Does work on this thread, whose waits can be left.
   *
   * @param work what to do
   * @param <T> what it results in
   * @return the result
   * @throws CancellationException where a wait was left
   */
  public <T> T during(Supplier<? extends T> work) {
    Waiting outer = CURRENT.get();
    CURRENT.set(this);
    try {
      return work.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /** Leaves what is waited for, now and later. */
  public void leave() {
    left.complete(null);
  }

  /**
   * Tells whether what is waited for was left.
   *
   * @return whether it was
   */
  public boolean isLeft() {
    return left.isDone();
  }

  /**
   * Waits for something, until the wait of this thread is left.
   *
   * @param awaited what to wait for
   * @param <T> what it results in
   * @return the result
   * @throws InterruptedException where the thread is interrupted
   * @throws ExecutionException where what is waited for failed
   * @throws CancellationException where the wait was left
   */
  public static <T> T await(CompletableFuture<T> awaited)
      throws InterruptedException, ExecutionException {
    Waiting waiting = CURRENT.get();
    if (waiting == null) {
      return awaited.get();
    }
    waiting.tell(awaited);
    return waiting.until(awaited);
  }

  /**
   * Waits for something, for some time, until the wait of this thread is left.
   *
   * @param awaited what to wait for
   * @param millis for how long
   * @param <T> what it results in
   * @return the result
   * @throws InterruptedException where the thread is interrupted
   * @throws ExecutionException where what is waited for failed
   * @throws TimeoutException where the time has passed
   * @throws CancellationException where the wait was left
   */
  public static <T> T await(CompletableFuture<T> awaited, long millis)
      throws InterruptedException, ExecutionException, TimeoutException {
    Waiting waiting = CURRENT.get();
    if (waiting == null) {
      return awaited.get(millis, TimeUnit.MILLISECONDS);
    }
    waiting.tell(awaited);
    waiting.endOf(awaited).get(millis, TimeUnit.MILLISECONDS);
    return waiting.result(awaited);
  }

  /**
   * Waits for something, until that is left.
   *
   * @param awaited what to wait for
   * @param <T> what it results in
   * @return the result
   * @throws InterruptedException where the thread is interrupted
   * @throws ExecutionException where what is waited for failed
   * @throws CancellationException where the wait was left
   */
  public <T> T until(CompletableFuture<T> awaited) throws InterruptedException, ExecutionException {
    endOf(awaited).get();
    return result(awaited);
  }

  private void tell(CompletableFuture<?> awaited) {
    if (whenWaiting != null && !awaited.isDone()) {
      whenWaiting.run();
    }
  }

  private CompletableFuture<?> endOf(CompletableFuture<?> awaited) {
    return CompletableFuture.anyOf(awaited.handle((result, failure) -> null), left);
  }

  private <T> T result(CompletableFuture<T> awaited)
      throws InterruptedException, ExecutionException {
    if (awaited.isDone()) {
      return awaited.get();
    }
    throw new CancellationException("the call that waited has ended");
  }
}
