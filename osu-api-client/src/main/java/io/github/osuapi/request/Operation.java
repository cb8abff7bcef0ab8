package io.github.osuapi.request;

import io.github.osuapi.error.LimitStoreException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.OsuTimeoutException;
import io.github.osuapi.error.RateLimitException;
import io.github.osuapi.limit.internal.Demand;
import io.github.osuapi.oauth.TokenSource;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One call as its caller sees it, with all its waits and attempts, and how it is ended before its
 * time. What an attempt notes is for one thread at a time; ending is for any.
 */
final class Operation {
  /** Why a call ended before its time. */
  enum End {
    CANCELLED,
    EXPIRED,
    CLOSED
  }

  private final Endpoint endpoint;
  private final Request request;
  private final TokenSource source;
  private final Seat seat;
  private final Demand demand;
  private final CallSettings settings;

  /** Who hears of the end: a {@link Runnable} that stops what goes on, or the {@link End}. */
  private final AtomicReference<@Nullable Object> going = new AtomicReference<>();

  private final @Nullable Runnable deadline;
  private int attempts;
  private @Nullable Instant retryAt;
  private Duration waited = Duration.ZERO;

  Operation(
      Endpoint endpoint, Request request, TokenSource source, Seat seat, CallSettings settings) {
    this.endpoint = endpoint;
    this.request = request;
    this.source = source;
    this.seat = seat;
    this.demand = endpoint.cost().demand(request.url());
    this.settings = settings;
    Duration timeout = settings.operationTimeout();
    this.deadline =
        timeout == null
            ? null
            : settings.time().schedule(timeout.toNanos(), () -> end(End.EXPIRED));
  }

  Endpoint endpoint() {
    return endpoint;
  }

  Request request() {
    return request;
  }

  TokenSource source() {
    return source;
  }

  Seat seat() {
    return seat;
  }

  Demand demand() {
    return demand;
  }

  CallSettings settings() {
    return settings;
  }

  int attempts() {
    return attempts;
  }

  void beginAttempt() {
    attempts++;
    retryAt = null;
    settings.tell(endpoint, attempts, CallEvent.Reason.ATTEMPT, Duration.ZERO);
  }

  /** Tells the listener of a wait before the next attempt. */
  void tellWait(CallEvent.Reason reason, Duration delay) {
    settings.tell(endpoint, attempts + 1, reason, delay);
  }

  /** Tells the listener that the attempt sends its request once more. */
  void tellReplacedToken() {
    settings.tell(endpoint, attempts, CallEvent.Reason.TOKEN_REPLACED, Duration.ZERO);
  }

  /** Notes when the call is worth another try, for whoever gives up now. */
  void retryIn(Duration delay) {
    retryAt = settings.time().now().plus(delay);
  }

  @Nullable Instant retryAt() {
    return retryAt;
  }

  /** Gives up at once where the server wants none of the token's calls for too long. */
  void requireOpenGate() {
    Duration shut = Duration.ofNanos(seat.gate().nanosUntilOpen());
    if (shut.compareTo(settings.retries().longestWait()) > 0) {
      throw RateLimitException.unsent(
          endpoint.id(),
          endpoint.access().scope().orElse(null),
          source.scopes(),
          settings.time().now().plus(shut));
    }
  }

  /** Adds to what the call has waited for 429; returns whether that is still within bounds. */
  boolean mayWait(Duration delay) {
    Duration total = waited.plus(delay);
    if (total.compareTo(settings.retries().longestWait()) > 0) {
      return false;
    }
    waited = total;
    return true;
  }

  /** Says how to stop what goes on now; stops it at once where the call has ended already. */
  void stopBy(Runnable stop) {
    @Nullable Object now = going.get();
    while (!(now instanceof End)) {
      if (going.compareAndSet(now, stop)) {
        return;
      }
      now = going.get();
    }
    stop.run();
  }

  /** Ends the call. Returns whether this was the first to end it. */
  boolean end(End why) {
    @Nullable Object before = going.getAndUpdate(now -> now instanceof End ? now : why);
    if (before instanceof Runnable stop) {
      stop.run();
    }
    return !(before instanceof End);
  }

  boolean hasEnded() {
    return going.get() instanceof End;
  }

  /** To be called when all is over: nothing is left to time out. */
  void over() {
    if (deadline != null) {
      deadline.run();
    }
  }

  /**
   * Returns what to throw where the store of the shared limits failed: nothing was sent. An error,
   * as of a system that gives no more threads, is thrown as it is.
   */
  LimitStoreException uncounted(Throwable problem) {
    if (problem instanceof Error error) {
      throw error;
    }
    LimitStoreException exception = new LimitStoreException(endpoint.id(), problem);
    exception.initAttempts(attempts, false);
    return exception;
  }

  /** Returns what to throw where the call was ended before its time; {@code null} where not. */
  @Nullable OsuException ended(boolean mayHaveHappened) {
    if (!(going.get() instanceof End end)) {
      return null;
    }
    Duration timeout = settings.operationTimeout();
    OsuIoException exception =
        end == End.EXPIRED && timeout != null
            ? new OsuTimeoutException(endpoint.id(), OsuTimeoutException.Which.OPERATION, timeout)
            : new OsuIoException(
                endpoint.id(),
                new InterruptedIOException(
                    end == End.CLOSED ? "the client was closed" : "the call was cancelled"));
    exception.initAttempts(attempts, mayHaveHappened);
    return exception;
  }
}
