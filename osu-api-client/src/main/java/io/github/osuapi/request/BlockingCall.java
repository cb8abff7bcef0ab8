package io.github.osuapi.request;

import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.internal.Sending;
import io.github.osuapi.limit.internal.Permit;
import io.github.osuapi.limit.internal.Turn;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** A call that its caller's thread makes, and waits for. */
final class BlockingCall<T extends @Nullable Object> {
  private final Operation operation;
  private final Course<T> course;
  private final Sender sender;

  BlockingCall(Operation operation, Exchange.Reader<T> reader, Sender sender) {
    this.operation = operation;
    this.course = new Course<>(operation, reader);
    this.sender = sender;
  }

  T execute() {
    boolean told = false;
    while (true) {
      Step<T> step = attempt(new Attempt(operation, turn(told), sender, true));
      if (step instanceof Step.Done<T> done) {
        return done.value();
      }
      if (step instanceof Step.Failed<T> failed) {
        throw unchecked(failed.problem());
      }
      Duration delay = ((Step.Again<T>) step).delay();
      told = delay.isZero();
      if (!told) {
        pause(delay);
      }
    }
  }

  private Step<T> attempt(Attempt attempt) {
    try {
      operation.beginAttempt();
      return send(attempt, sender.newCall(attempt));
    } catch (Throwable e) {
      // Of an interceptor of the user's: its place under the limit must not be lost.
      attempt.over();
      throw e;
    }
  }

  private Step<T> send(Attempt attempt, Call call) {
    attempt.endsWithItsCall(call);
    InterruptWatch.UnderWay watched = sender.interrupts().watch(call);
    try {
      return course.answered(attempt, call, Sending.execute(call));
    } catch (IOException e) {
      return course.failed(attempt, call, e);
    } finally {
      watched.end();
    }
  }

  private Permit turn(boolean told) {
    Seat seat = operation.seat();
    operation.requireOpenGate();
    Permit permit = seat.limits().tryTake(seat.gate(), operation.demand());
    if (permit != null) {
      return permit;
    }
    if (!told) {
      operation.tellWait(CallEvent.Reason.LIMIT, seat.limits().estimate(seat.gate()));
    }
    Turn turn = seat.limits().await(seat.gate(), operation.demand());
    operation.stopBy(() -> turn.cancel(false));
    boolean taken = false;
    try {
      permit = waitFor(turn);
      taken = true;
      return permit;
    } finally {
      if (!taken) {
        turn.giveUp();
      }
    }
  }

  private void pause(Duration delay) {
    CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
    Runnable wake =
        operation.settings().time().schedule(delay.toNanos(), () -> over.complete(null));
    operation.stopBy(() -> over.cancel(false));
    try {
      waitFor(over);
    } finally {
      wake.run();
    }
  }

  private <V extends @Nullable Object> V waitFor(Future<V> awaited) {
    try {
      return awaited.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      OsuIoException interrupted =
          new OsuIoException(
              operation.endpoint().id(),
              new InterruptedIOException("the thread was interrupted while the call waited"));
      interrupted.initAttempts(operation.attempts(), false);
      throw interrupted;
    } catch (CancellationException e) {
      OsuException ended = operation.ended(false);
      throw ended != null ? ended : e;
    } catch (ExecutionException e) {
      throw operation.uncounted(e.getCause() == null ? e : e.getCause());
    }
  }

  private static RuntimeException unchecked(Throwable problem) {
    if (problem instanceof Error error) {
      throw error;
    }
    return problem instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(problem);
  }
}
