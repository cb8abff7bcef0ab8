package io.github.osuapi.request;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call for several callers, each with a future of its own. It goes on while one of them waits,
 * and is cancelled with the last. Thread-safe.
 */
final class SharedCall<T extends @Nullable Object> {
  private final List<CompletableFuture<T>> callers = new ArrayList<>();
  private boolean begun;
  private @Nullable CompletableFuture<T> call;
  private boolean over;

  /** Returns a future of what comes of the call; {@code null} where that is over. */
  @SuppressWarnings("FutureReturnValueIgnored") // Leaving cannot fail.
  @Nullable CompletableFuture<T> join() {
    CompletableFuture<T> caller = new CompletableFuture<>();
    synchronized (this) {
      if (over) {
        return null;
      }
      callers.add(caller);
    }
    caller.whenComplete((answer, problem) -> leave(caller));
    return caller;
  }

  /**
   * Begins the call, where nobody has.
   *
   * @param start begins it
   * @param keeper hears of the answer, before any caller does
   * @param end hears that nobody can join any more, before any caller hears of the answer
   */
  @SuppressWarnings("FutureReturnValueIgnored") // What comes of it goes to the callers.
  void begin(Supplier<CompletableFuture<T>> start, Consumer<T> keeper, Runnable end) {
    synchronized (this) {
      if (begun) {
        return;
      }
      begun = true;
    }
    CompletableFuture<T> started;
    try {
      started = start.get();
    } catch (RuntimeException | Error e) {
      end.run();
      close().forEach(caller -> caller.completeExceptionally(e));
      throw e;
    }
    started.whenComplete(
        (answer, problem) -> {
          try {
            if (problem == null) {
              keeper.accept(answer);
            }
          } finally {
            end.run();
            close().forEach(caller -> tell(caller, answer, problem));
          }
        });
    boolean left;
    synchronized (this) {
      call = started;
      left = over;
    }
    if (left) {
      started.cancel(false);
    }
  }

  private synchronized List<CompletableFuture<T>> close() {
    over = true;
    List<CompletableFuture<T>> waiting = List.copyOf(callers);
    callers.clear();
    return waiting;
  }

  private void leave(CompletableFuture<T> caller) {
    CompletableFuture<T> left;
    synchronized (this) {
      if (!callers.removeIf(one -> one == caller) || !callers.isEmpty()) {
        return;
      }
      over = true;
      left = call;
    }
    if (left != null) {
      left.cancel(false);
    }
  }

  private void tell(CompletableFuture<T> caller, T answer, @Nullable Throwable problem) {
    if (problem == null) {
      caller.complete(answer);
    } else {
      caller.completeExceptionally(unwrapped(problem));
    }
  }

  private static Throwable unwrapped(Throwable problem) {
    return problem instanceof CompletionException && problem.getCause() != null
        ? problem.getCause()
        : problem;
  }
}
