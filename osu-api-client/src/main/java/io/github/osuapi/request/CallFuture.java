package io.github.osuapi.request;

import io.github.osuapi.error.OsuException;
import io.github.osuapi.limit.internal.Permit;
import io.github.osuapi.limit.internal.Turn;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a call to be, which no thread waits for. However it is completed from outside, the
 * call, its waits and its further attempts end.
 */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> {
  private final Operation operation;
  private final Course<T> course;
  private final Sender sender;

  private CallFuture(Operation operation, Exchange.Reader<T> reader, Sender sender) {
    this.operation = operation;
    this.course = new Course<>(operation, reader);
    this.sender = sender;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The stage only ends what is left of the call.
  static <T extends @Nullable Object> CompletableFuture<T> start(
      Operation operation, Exchange.Reader<T> reader, Sender sender, HttpResources http) {
    CallFuture<T> future = new CallFuture<>(operation, reader, sender);
    future.whenComplete(
        (answer, problem) -> {
          operation.end(Operation.End.CANCELLED);
          http.end(operation);
        });
    future.guarded(() -> future.takeTurn(false));
    return future;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // What the turn brings goes into this future.
  private void takeTurn(boolean told) {
    Seat seat = operation.seat();
    operation.requireOpenGate();
    Permit permit = seat.limits().tryTake(seat.gate(), operation.demand());
    if (permit != null) {
      send(permit);
      return;
    }
    if (!told) {
      operation.tellWait(CallEvent.Reason.LIMIT, seat.limits().estimate(seat.gate()));
    }
    Turn turn = seat.limits().await(seat.gate(), operation.demand());
    operation.stopBy(() -> turn.cancel(false));
    turn.whenComplete(
        (leave, ended) -> {
          if (leave != null) {
            // Not on the timer's thread, which all calls need, as listeners hear of it there.
            sender.run(() -> guarded(() -> send(leave)));
          } else if (ended instanceof CancellationException) {
            endEarly();
          } else {
            sender.run(
                () ->
                    guarded(
                        () -> {
                          throw operation.uncounted(ended);
                        }));
          }
        });
  }

  private void send(Permit permit) {
    Attempt attempt = new Attempt(operation, permit, sender, false);
    try {
      operation.beginAttempt();
      send(attempt, sender.newCall(attempt));
    } catch (Throwable e) {
      attempt.over();
      throw e;
    }
  }

  private void send(Attempt attempt, Call call) {
    attempt.endsWithItsCall(call);
    call.enqueue(
        new Callback() {
          @Override
          public void onResponse(Call answered, Response response) {
            guarded(() -> take(course.answered(attempt, answered, response)));
          }

          @Override
          public void onFailure(Call failed, IOException e) {
            guarded(() -> take(course.failed(attempt, failed, e)));
          }
        });
  }

  private void take(Step<T> step) {
    if (!(step instanceof Step.Again<T>)) {
      operation.stopBy(() -> {});
    }
    if (step instanceof Step.Done<T> done) {
      complete(done.value());
    } else if (step instanceof Step.Failed<T> failed) {
      completeExceptionally(failed.problem());
    } else if (step instanceof Step.Again<T> again) {
      pause(again.delay());
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // What wakes cannot fail.
  private void pause(Duration delay) {
    if (delay.isZero()) {
      takeTurn(true);
      return;
    }
    CompletableFuture<Runnable> wake = new CompletableFuture<>();
    // Said first: what wakes may come at once, and says how to stop what it begins.
    operation.stopBy(
        () -> {
          wake.thenAccept(Runnable::run);
          endEarly();
        });
    wake.complete(
        operation
            .settings()
            .time()
            .schedule(delay.toNanos(), () -> sender.run(() -> guarded(() -> takeTurn(false)))));
  }

  /** Not on the thread that ended the call, which may be the timer's: dependent stages run here. */
  private void endEarly() {
    OsuException ended = operation.ended(false);
    if (ended != null && !isDone()) {
      sender.run(() -> completeExceptionally(ended));
    }
  }

  /** What fails here must reach the caller: nobody else waits for it. */
  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (Throwable e) {
      completeExceptionally(e);
    }
  }
}
