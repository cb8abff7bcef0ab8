package io.github.osuapi.request;

import io.github.osuapi.error.RateLimitException;
import io.github.osuapi.internal.Waiting;
import io.github.osuapi.limit.internal.Permit;
import io.github.osuapi.limit.internal.Turn;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * One attempt of a call: what goes over the wire, each request of it with a leave of its own. For
 * one thread at a time.
 */
final class Attempt {
  private static final int UNAUTHORIZED = 401;

  private final Operation operation;
  private final boolean onOwnThread;
  private final CallTimer timer;
  private final Sender sender;
  private final Waiting waiting;
  private Permit permit;
  private boolean permitUsed;
  private boolean permitGivenBack;
  private volatile boolean sent;
  private boolean read;

  /**
   * Begins one.
   *
   * @param onOwnThread whether its thread is the caller's: a thread of the client is one that calls
   *     which go out in the meantime need
   */
  Attempt(Operation operation, Permit permit, Sender sender, boolean onOwnThread) {
    this.operation = operation;
    this.onOwnThread = onOwnThread;
    this.waiting = new Waiting(onOwnThread ? new GivingBack() : null);
    this.sender = sender;
    this.permit = permit;
    this.timer = new CallTimer(sender.watch());
  }

  Operation operation() {
    return operation;
  }

  TokenUse tokens() {
    return sender.tokens();
  }

  /** Returns the request, marked as of this attempt. */
  Request request() {
    return operation.request().newBuilder().tag(Attempt.class, this).build();
  }

  /** Whether anything of it may have reached the server. */
  boolean wasSent() {
    return sent;
  }

  /** Notes that its answer is handed to its reader. */
  void read() {
    read = true;
  }

  boolean wasRead() {
    return read;
  }

  /** How long the HTTP client waits for a connection. */
  Duration connectTimeout() {
    return Duration.ofMillis(sender.client().join().connectTimeoutMillis());
  }

  /** How long the HTTP client waits for more of an answer: one that was given may have its own. */
  Duration readTimeout() {
    return Duration.ofMillis(sender.client().join().readTimeoutMillis());
  }

  boolean tookTooLong() {
    return timer.hasTimedOut();
  }

  /** Gets a token, or stops waiting for it where the call has ended. */
  <T> T waitFor(Supplier<? extends T> token) throws IOException {
    T got;
    try {
      got = waiting.during(token);
    } catch (CancellationException e) {
      if (waiting.isLeft()) {
        throw new InterruptedIOException("Canceled");
      }
      throw e;
    }
    if (permitGivenBack) {
      permitGivenBack = false;
      take();
    }
    return got;
  }

  /** Lets other calls go out while this one waits for its token, perhaps for a person. */
  private final class GivingBack implements Runnable {
    @Override
    public void run() {
      if (!permitUsed && !permitGivenBack) {
        permitGivenBack = true;
        permit.unused();
      }
    }
  }

  private record Stop(Call call, Waiting waiting) implements Runnable {
    @Override
    public void run() {
      call.cancel();
      waiting.leave();
    }
  }

  /** Says that what it sends, and what it waits for, ends where its call is ended. */
  void endsWithItsCall(Call sent) {
    operation.stopBy(new Stop(sent, waiting));
  }

  /** Sends the request, with its token: the second time in an attempt, with another token. */
  Response pass(Interceptor.Chain chain) throws IOException {
    if (permitUsed) {
      timer.stop();
      takeAnother();
    }
    timer.start(chain.call());
    Response response = chain.proceed(chain.request());
    // Until another token is there, the leave of a call that holds a thread of the client stays
    // with it: it would go to one that needs the thread.
    if (onOwnThread || response.code() != UNAUTHORIZED) {
      permit.answered();
    }
    return response;
  }

  /** Notes that a request goes onto a connection: after a redirect, it is one more. */
  void goesOut(Call call) throws IOException {
    if (permitUsed) {
      timer.stop();
      takeAnother();
      timer.start(call);
    }
    permitUsed = true;
    sent = true;
  }

  /** To be called when its answer is read, or there is none. */
  void over() {
    timer.stop();
    if (sent) {
      permit.answered();
    } else {
      permit.unused();
    }
  }

  /** Blocks the thread of the call, as this is rare: a token was replaced, or a page has moved. */
  private void takeAnother() throws IOException {
    permit.answered();
    take();
    permitUsed = false;
  }

  private void take() throws IOException {
    Seat seat = operation.seat();
    try {
      operation.requireOpenGate();
    } catch (RateLimitException e) {
      throw new CarriedException(e);
    }
    Permit next = seat.limits().tryTake(seat.gate(), operation.demand());
    permit = next != null ? next : await(seat.limits().awaitAgain(seat.gate(), operation.demand()));
  }

  private Permit await(Turn turn) throws IOException {
    boolean taken = false;
    try {
      Permit permit = waiting.until(turn);
      taken = true;
      return permit;
    } catch (CancellationException e) {
      throw new InterruptedIOException("Canceled");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new CarriedException(operation.uncounted(e.getCause() == null ? e : e.getCause()));
    } finally {
      if (!taken) {
        turn.giveUp();
      }
    }
  }
}
