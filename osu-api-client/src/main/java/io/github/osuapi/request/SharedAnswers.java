package io.github.osuapi.request;

import io.github.osuapi.cache.AnswerPolicy;
import io.github.osuapi.error.AccessException;
import io.github.osuapi.error.OsuIoException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes identical calls once: while one is under way the others wait for what comes of it, and an
 * answer that is kept is given again. Calls of another holder of the tokens are not identical.
 * Thread-safe.
 */
final class SharedAnswers {
  private final KeptAnswers kept;
  private final AccessCheck access;
  private final ConcurrentMap<Key, SharedCall<?>> underWay = new ConcurrentHashMap<>();

  /** Tells calls apart, and keeps clients and holders apart that share one cache. */
  private record Key(
      SharedAnswers client, Object holder, String endpoint, String url, Object answer) {
    @Override
    public String toString() {
      return endpoint;
    }
  }

  SharedAnswers(AnswerPolicy policy, AccessCheck access) {
    this.kept = new KeptAnswers(policy);
    this.access = access;
  }

  static boolean canShare(OsuRequest<?> request) {
    return request.endpoint().httpMethod().equals("GET") && request.responseType().isImmutable();
  }

  /** Waits for the answer; an interrupt ends this caller's wait alone. */
  <T extends @Nullable Object> T execute(
      OsuRequest<T> request, Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> answer = submit(request, call);
    try {
      return answer.get();
    } catch (InterruptedException e) {
      answer.cancel(false);
      Thread.currentThread().interrupt();
      throw new OsuIoException(
          request.endpoint().id(), new InterruptedIOException("interrupted while waiting"));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }

  /** Returns a future of the caller's own: what is done to it concerns no other caller. */
  @SuppressWarnings("unchecked") // The key has the type of the answer in it.
  <T extends @Nullable Object> CompletableFuture<T> submit(
      OsuRequest<T> request, Supplier<CompletableFuture<T>> call) {
    request.context().exchange().requireOpen();
    Key key;
    try {
      key = key(request);
    } catch (AccessException e) {
      return CompletableFuture.failedFuture(e);
    }
    Object known = kept.find(key);
    if (known != null) {
      return CompletableFuture.completedFuture((T) known);
    }
    while (true) {
      SharedCall<T> shared =
          (SharedCall<T>) underWay.computeIfAbsent(key, k -> new SharedCall<T>());
      CompletableFuture<T> answer = shared.join();
      if (answer != null) {
        begin(key, shared, call);
        return answer;
      }
      // Over, or left by all its callers.
      underWay.remove(key, shared);
    }
  }

  private <T extends @Nullable Object> void begin(
      Key key, SharedCall<T> shared, Supplier<CompletableFuture<T>> call) {
    shared.begin(
        call,
        answer -> {
          if (answer != null) {
            kept.keep(key, key.endpoint(), answer);
          }
        },
        () -> underWay.remove(key, shared));
  }

  private Key key(OsuRequest<?> request) {
    return new Key(
        this,
        access.choose(request.endpoint()).holder(),
        request.endpoint().id(),
        request.newCall().request().url().toString(),
        request.responseType().identity());
  }
}
