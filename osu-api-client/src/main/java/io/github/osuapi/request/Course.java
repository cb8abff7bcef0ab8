package io.github.osuapi.request;

import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.OsuTimeoutException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.Call;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what comes of each attempt of a call. For one thread at a time. */
final class Course<T extends @Nullable Object> {
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS");

  private static final int SERVER_ERROR = 500;

  private final Operation operation;
  private final Exchange.Reader<T> reader;
  private final Backoff backoff;

  Course(Operation operation, Exchange.Reader<T> reader) {
    this.operation = operation;
    this.reader = reader;
    this.backoff = new Backoff(operation.settings().retries());
  }

  Step<T> answered(Attempt attempt, Call call, Response response) {
    Endpoint endpoint = operation.endpoint();
    try (response) {
      if (!response.isSuccessful()) {
        log().debug("{} {}: {}", endpoint.httpMethod(), endpoint.path(), response.code());
      }
      Response limited = AnswerLimit.on(response, endpoint, operation.settings().maxAnswerBytes());
      Trouble trouble = Trouble.of(limited);
      Step<T> again = trouble == null ? null : again(trouble, limited);
      return again != null ? again : done(attempt, limited);
    } catch (IOException e) {
      return failed(attempt, call, e);
    } catch (RuntimeException e) {
      return given(e, isUnsure(e));
    } finally {
      attempt.over();
    }
  }

  private Step<T> done(Attempt attempt, Response response) throws IOException {
    attempt.read();
    return new Step.Done<>(reader.read(operation.endpoint(), response));
  }

  private @Nullable Step<T> again(Trouble trouble, Response response) {
    Optional<Duration> asked = RetryAfter.of(response, operation.settings().time().now());
    if (trouble == Trouble.TOO_MANY_REQUESTS) {
      Duration delay = asked.orElseGet(backoff::afterTooMany);
      operation.retryIn(delay);
      operation.seat().limits().shut(operation.seat().gate(), delay);
      if (isOneShot() || !operation.mayWait(delay)) {
        return null;
      }
      operation.tellWait(CallEvent.Reason.TOO_MANY_REQUESTS, delay);
      return new Step.Again<>(Duration.ZERO);
    }
    if (!isIdempotent() || isOneShot() || !backoff.hasAnother()) {
      asked.ifPresent(operation::retryIn);
      return null;
    }
    Duration delay = asked.orElseGet(backoff::afterFailure);
    operation.retryIn(delay);
    if (asked.isPresent() && !operation.mayWait(delay)) {
      return null;
    }
    backoff.count();
    operation.tellWait(CallEvent.Reason.SERVER_ERROR, delay);
    return new Step.Again<>(delay);
  }

  Step<T> failed(Attempt attempt, Call call, IOException problem) {
    attempt.over();
    boolean unsure = attempt.wasSent() && !isIdempotent();
    if (problem instanceof CarriedException carrier) {
      return carried(attempt, carrier.carried(), unsure);
    }
    OsuException ended = operation.ended(unsure);
    if (ended != null) {
      return new Step.Failed<>(ended);
    }
    boolean repeatable = !attempt.wasSent() || (isIdempotent() && !isOneShot());
    if (!repeatable || isFinal(attempt, call, problem) || !backoff.hasAnother()) {
      return given(exception(attempt, problem), unsure);
    }
    return again(CallEvent.Reason.NO_ANSWER);
  }

  private Step<T> again(CallEvent.Reason reason) {
    Duration delay = backoff.afterFailure();
    backoff.count();
    operation.tellWait(reason, delay);
    return new Step.Again<>(delay);
  }

  /** A token for the client itself may be asked for again: nothing is lost with its answer. */
  private Step<T> carried(Attempt attempt, RuntimeException problem, boolean unsure) {
    boolean repeatable =
        !attempt.wasSent()
            && !operation.hasEnded()
            && operation.source().kind() != TokenKind.AUTHORIZATION_CODE
            && !Thread.currentThread().isInterrupted()
            && isPassing(problem);
    return repeatable && backoff.hasAnother()
        ? again(CallEvent.Reason.NO_TOKEN)
        : given(problem, unsure && isUnsure(problem));
  }

  private static boolean isPassing(RuntimeException problem) {
    return problem instanceof OsuIoException
        || (problem instanceof OAuthException refused
            && refused.status().orElse(0) >= SERVER_ERROR);
  }

  private boolean isFinal(Attempt attempt, Call call, IOException problem) {
    return Thread.currentThread().isInterrupted()
        || (call.isCanceled() && !attempt.tookTooLong())
        || (attempt.wasRead() && !reader.mayRepeat())
        || problem.getCause() instanceof CertificateException
        || String.valueOf(problem.getMessage()).startsWith("Too many follow-up requests");
  }

  private OsuIoException exception(Attempt attempt, IOException problem) {
    String id = operation.endpoint().id();
    CallSettings settings = operation.settings();
    if (Thread.currentThread().isInterrupted()) {
      IOException interrupted =
          new InterruptedIOException("the thread was interrupted while the call was under way");
      interrupted.initCause(problem);
      return new OsuIoException(id, interrupted);
    }
    if (attempt.tookTooLong()) {
      return new OsuTimeoutException(id, OsuTimeoutException.Which.CALL, settings.callTimeout());
    }
    if (problem instanceof SocketTimeoutException) {
      return attempt.wasSent()
          ? new OsuTimeoutException(id, OsuTimeoutException.Which.CALL, attempt.readTimeout())
          : new OsuTimeoutException(
              id, OsuTimeoutException.Which.CONNECT, attempt.connectTimeout());
    }
    return new OsuIoException(id, problem);
  }

  private Step<T> given(RuntimeException problem, boolean mayHaveHappened) {
    if (problem instanceof OsuException ours) {
      ours.initAttempts(operation.attempts(), mayHaveHappened);
    }
    return new Step.Failed<>(problem);
  }

  /** The server has begun to act: on success, and where it broke down meanwhile. */
  private boolean isUnsure(RuntimeException problem) {
    if (isIdempotent()) {
      return false;
    }
    return problem instanceof OsuDecodingException
        || (problem instanceof OsuApiException refused
            && (refused.status() < 300 || refused.status() >= 500));
  }

  private boolean isIdempotent() {
    return IDEMPOTENT.contains(operation.request().method());
  }

  private boolean isOneShot() {
    RequestBody body = operation.request().body();
    return body != null && body.isOneShot();
  }

  /** Looked up when there is something to say: in a JVM that has just started, that takes long. */
  private static Logger log() {
    return LoggerFactory.getLogger(Course.class);
  }
}
