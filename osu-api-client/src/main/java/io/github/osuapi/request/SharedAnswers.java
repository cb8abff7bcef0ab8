package io.github.osuapi.request;

import io.github.osuapi.cache.AnswerCache;
import io.github.osuapi.cache.AnswerPolicy;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.error.OsuIoException;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes identical calls once: while one is under way the others wait for its answer, and an answer
 * that is kept is given again. Thread-safe.
 */
final class SharedAnswers {
  private final AnswerPolicy policy;
  private final AnswerCache cache;
  private final ConcurrentMap<Key, CompletableFuture<Object>> underWay = new ConcurrentHashMap<>();

  /** Tells calls apart, and keeps clients apart that share one cache. */
  private record Key(SharedAnswers client, String endpoint, String url, ResponseType<?> type) {
    @Override
    public String toString() {
      return endpoint;
    }
  }

  SharedAnswers(AnswerPolicy policy) {
    this.policy = policy;
    this.cache = policy.cache();
  }

  /** The same policy, for a client with other tokens. */
  SharedAnswers forOtherTokens() {
    return new SharedAnswers(policy);
  }

  static boolean canShare(OsuRequest<?> request) {
    return request.endpoint().httpMethod().equals("GET") && request.responseType().isImmutable();
  }

  @SuppressWarnings("unchecked") // The key has the type of the answer in it.
  <T extends @Nullable Object> T execute(OsuRequest<T> request, Supplier<T> call) {
    Key key = key(request);
    Object kept = cache.get(key);
    if (kept != null) {
      return (T) kept;
    }
    CompletableFuture<Object> mine = new CompletableFuture<>();
    CompletableFuture<Object> other = underWay.putIfAbsent(key, mine);
    return other == null
        ? made(key, mine, call)
        : awaited(request, (CompletableFuture<T>) other, call);
  }

  private <T extends @Nullable Object> T made(
      Key key, CompletableFuture<Object> mine, Supplier<T> call) {
    try {
      T answer = call.get();
      keep(key, answer);
      mine.complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underWay.remove(key, mine);
    }
  }

  /** What the server refuses is refused to all; what failed on the way each tries for itself. */
  private static <T extends @Nullable Object> T awaited(
      OsuRequest<T> request, CompletableFuture<T> other, Supplier<T> call) {
    try {
      return other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OsuIoException(
          request.endpoint().id(), new InterruptedIOException("interrupted while waiting"));
    } catch (CancellationException e) {
      return call.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OsuApiException refusal) {
        throw refusal;
      }
      return call.get();
    }
  }

  // The key has the type of the answer in it; what its completion leads to cannot fail.
  @SuppressWarnings({"unchecked", "FutureReturnValueIgnored"})
  <T extends @Nullable Object> CompletableFuture<T> submit(
      OsuRequest<T> request, Supplier<CompletableFuture<T>> call) {
    Key key = key(request);
    Object kept = cache.get(key);
    if (kept != null) {
      return CompletableFuture.completedFuture((T) kept);
    }
    CompletableFuture<Object> mine = new CompletableFuture<>();
    CompletableFuture<Object> other = underWay.putIfAbsent(key, mine);
    if (other != null) {
      return following((CompletableFuture<T>) other, call);
    }
    CompletableFuture<T> made;
    try {
      made = call.get();
    } catch (RuntimeException | Error e) {
      underWay.remove(key, mine);
      mine.completeExceptionally(e);
      throw e;
    }
    made.whenComplete(
        (answer, failure) -> {
          if (failure == null) {
            keep(key, answer);
          }
          underWay.remove(key, mine);
          if (failure == null) {
            mine.complete(answer);
          } else {
            mine.completeExceptionally(failure);
          }
        });
    return made;
  }

  private static <T extends @Nullable Object> CompletableFuture<T> following(
      CompletableFuture<T> other, Supplier<CompletableFuture<T>> call) {
    return other.exceptionallyCompose(
        failure -> {
          Throwable cause =
              failure instanceof CompletionException && failure.getCause() != null
                  ? failure.getCause()
                  : failure;
          return cause instanceof OsuApiException
              ? CompletableFuture.failedFuture(cause)
              : call.get();
        });
  }

  private static Key keyOf(SharedAnswers client, OsuRequest<?> request) {
    return new Key(
        client,
        request.endpoint().id(),
        request.newCall().request().url().toString(),
        request.responseType());
  }

  private Key key(OsuRequest<?> request) {
    return keyOf(this, request);
  }

  private void keep(Key key, @Nullable Object answer) {
    if (answer != null) {
      policy.timeToLive(key.endpoint()).ifPresent(time -> cache.put(key, answer, time));
    }
  }
}
