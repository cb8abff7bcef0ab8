package io.github.osuapi.request;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A request for several items at once, by a list of values that may be longer than what the server
 * reads: it makes as many calls as needed. Each value is asked for once, however often the list has
 * it, and an empty list makes no call.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the server answers
 * @param <K> what items are asked for by
 * @param <I> an item
 */
public abstract class BatchRequest<T, K, I> extends OsuRequest<T> {
  private final int max;

  /**
   * Creates a request.
   *
   * @param context what the requests of a client share
   * @param endpoint what is called
   * @param responseType how the answer's body is decoded
   * @param max how many values the server reads at once
   */
  protected BatchRequest(
      ApiContext context, Endpoint endpoint, ResponseType<T> responseType, int max) {
    super(context, endpoint, responseType);
    this.max = max;
  }

  /**
   * Returns the values that are asked for.
   *
   * @return the whole list
   */
  protected abstract List<K> keys();

  /**
   * Returns the same request for other values.
   *
   * @param keys the values
   * @return a request that differs from this one in them only
   */
  protected abstract BatchRequest<T, K, I> of(List<K> keys);

  /**
   * Returns the items of an answer.
   *
   * @param answer the answer
   * @return its items
   */
  protected abstract List<I> items(T answer);

  /**
   * Makes an answer of items.
   *
   * @param items the items
   * @return the answer
   */
  protected abstract T answer(List<I> items);

  /**
   * Tells whether an item was asked for by a value.
   *
   * @param key the value
   * @param item the item
   * @return whether they belong together
   */
  protected abstract boolean isOf(K key, I item);

  /**
   * Calls the server as often as the list needs, one call after the other, and waits.
   *
   * @return the items in the order of the list; those that belong to no value of it come last
   */
  @Override
  public T execute() {
    return answer(find().items());
  }

  /**
   * Calls the server as often as the list needs, all at once, without waiting. Cancelling the
   * future cancels the calls.
   *
   * @return the items to be, in the order of the list
   */
  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // What comes of a call is in the whole.
  public CompletableFuture<T> submit() {
    List<List<K>> parts = parts();
    List<CompletableFuture<T>> calls = parts.stream().map(part -> of(part).submitOne()).toList();
    CompletableFuture<T> all =
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))
            .thenApply(
                done -> {
                  Found.Builder<K, I> found = Found.builder(this::isOf);
                  for (int i = 0; i < parts.size(); i++) {
                    found.add(parts.get(i), items(calls.get(i).join()));
                  }
                  return answer(found.build().items());
                });
    calls.forEach(call -> call.whenComplete((answer, failure) -> stop(failure, all, calls)));
    all.whenComplete((answer, failure) -> stop(failure, all, calls));
    return all;
  }

  /** Where one call fails, or the whole is cancelled, the others are of no use. */
  private static void stop(
      @Nullable Throwable failure,
      CompletableFuture<?> all,
      List<? extends CompletableFuture<?>> calls) {
    if (failure != null) {
      Throwable cause =
          failure instanceof CompletionException && failure.getCause() != null
              ? failure.getCause()
              : failure;
      all.completeExceptionally(cause);
      calls.forEach(call -> call.cancel(true));
    }
  }

  /**
   * Makes one call with the whole list, waits, and returns the answer as it is. Blocks.
   *
   * @return the answer; errors of the server are answers here and no exceptions, after the further
   *     attempts that {@link Retries} allow
   * @throws io.github.osuapi.error.OsuDecodingException where the answer is larger than {@code
   *     maxAnswerSize}
   * @throws IllegalStateException where the list is longer than what the server reads, or the
   *     client is closed
   */
  @Override
  public RawResponse executeRaw() {
    int asked = keys().size();
    if (asked > max) {
      throw new IllegalStateException(
          endpoint().id()
              + " asks for "
              + asked
              + " items, and the server reads the first "
              + max
              + ": call execute(), which splits the list, or give no more than that");
    }
    return super.executeRaw();
  }

  /**
   * Tells for whom the token of this request acts. Does not block.
   *
   * @return another object, by {@code equals}, once somebody else has signed in or nobody is
   * @throws io.github.osuapi.error.AccessException where no token of this client may make the call
   */
  public final Object holder() {
    return new AccessCheck(context().tokens()).choose(endpoint()).holder();
  }

  /**
   * Calls the server as often as the list needs, waits, and tells what was found by which value.
   * Blocks.
   *
   * @return what was found, and the values that nothing was found for
   * @throws RuntimeException what {@link OsuRequest#execute()} throws
   */
  public Found<K, I> find() {
    Found.Builder<K, I> found = Found.builder(this::isOf);
    for (List<K> part : parts()) {
      found.add(part, items(of(part).executeOne()));
    }
    return found.build();
  }

  private List<List<K>> parts() {
    List<K> distinct = List.copyOf(new LinkedHashSet<>(keys()));
    List<List<K>> parts = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += max) {
      parts.add(distinct.subList(from, Math.min(distinct.size(), from + max)));
    }
    return parts;
  }

  private T executeOne() {
    return super.execute();
  }

  private CompletableFuture<T> submitOne() {
    return super.submit();
  }
}
