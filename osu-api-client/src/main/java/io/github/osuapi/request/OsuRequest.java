package io.github.osuapi.request;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A call to the server that is ready to be made, as often as wanted. Generated code extends it, one
 * class an endpoint; making one costs nothing and sends nothing.
 *
 * <p>Immutable and thread-safe: the setters of subclasses return changed copies.
 *
 * @param <T> what the server answers
 */
public abstract class OsuRequest<T extends @Nullable Object> {
  private final ApiContext context;
  private final Endpoint endpoint;
  private final ResponseType<T> responseType;

  /**
   * Creates a request.
   *
   * @param context what the requests of a client share
   * @param endpoint what is called
   * @param responseType how the answer's body is decoded
   */
  protected OsuRequest(ApiContext context, Endpoint endpoint, ResponseType<T> responseType) {
    this.context = Objects.requireNonNull(context, "context");
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.responseType = Objects.requireNonNull(responseType, "responseType");
  }

  /**
   * Returns the call as the Retrofit service describes it. Only its HTTP request is used.
   *
   * @return a new call
   */
  protected abstract Call<ResponseBody> newCall();

  /**
   * Returns what the requests of this client share.
   *
   * @return the context
   */
  protected final ApiContext context() {
    return context;
  }

  /**
   * Returns what is called.
   *
   * @return the endpoint, with what it asks of a token
   */
  public Endpoint endpoint() {
    return endpoint;
  }

  /**
   * Calls the server and waits for the answer. Blocks; where a token must be fetched or a user
   * signs in first, for that time too.
   *
   * @return the decoded answer
   * @throws io.github.osuapi.error.AccessException where no token of this client may make the call;
   *     nothing was sent then
   * @throws io.github.osuapi.error.OAuthException where no token can be got
   * @throws io.github.osuapi.oauth.TokenStoreException where a store cannot read or keep tokens
   * @throws io.github.osuapi.error.LimitStoreException where the store of shared limits fails
   * @throws io.github.osuapi.error.OsuApiException where the server answers with an error
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   * @throws io.github.osuapi.error.OsuDecodingException where the answer is not as expected
   * @throws IllegalStateException where the client is closed
   */
  public T execute() {
    SharedAnswers shared = context.sharedAnswers();
    return shared == null || !SharedAnswers.canShare(this)
        ? call()
        : shared.execute(this, this::enqueue);
  }

  /**
   * Calls the server without waiting. Cancelling the future cancels the call.
   *
   * <p>Dependent stages that block, above all those that wait for another call, belong on threads
   * of the program's own, by {@code thenApplyAsync(..., executor)} and the like: where they hold
   * all threads of the client, no call can end.
   *
   * @return the decoded answer to be; fails with the exceptions of {@link #execute()}, whose
   *     dependent stages run on a thread of the client unless told otherwise
   * @throws IllegalStateException where the client is closed
   */
  public CompletableFuture<T> submit() {
    SharedAnswers shared = context.sharedAnswers();
    return shared == null || !SharedAnswers.canShare(this)
        ? enqueue()
        : shared.submit(this, this::enqueue);
  }

  /**
   * Calls the server, waits, and returns the answer as it is, whatever its status. Blocks.
   *
   * @return the answer; errors of the server are answers here and no exceptions, after the further
   *     attempts that {@link Retries} allow
   * @throws io.github.osuapi.error.AccessException where no token of this client may make the call;
   *     nothing was sent then
   * @throws io.github.osuapi.error.OAuthException where no token can be got
   * @throws io.github.osuapi.oauth.TokenStoreException where a store cannot read or keep tokens
   * @throws io.github.osuapi.error.LimitStoreException where the store of shared limits fails
   * @throws io.github.osuapi.error.OsuDecodingException where the answer is larger than {@code
   *     maxAnswerSize}
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   * @throws IllegalStateException where the client is closed
   */
  public RawResponse executeRaw() {
    return context.exchange().execute(this, (called, response) -> RawResponse.read(response));
  }

  private T call() {
    return context.exchange().execute(this, new Decoding<>(context, responseType));
  }

  private CompletableFuture<T> enqueue() {
    return context.exchange().submit(this, new Decoding<>(context, responseType));
  }

  ResponseType<T> responseType() {
    return responseType;
  }
}
