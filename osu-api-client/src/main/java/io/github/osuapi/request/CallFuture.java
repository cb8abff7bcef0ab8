package io.github.osuapi.request;

import io.github.osuapi.error.OsuIoException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The answer of a call to be; cancelling it cancels the call. */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T>
    implements Callback {
  private final Endpoint endpoint;
  private final Exchange.Reader<T> reader;
  private final Call call;

  private CallFuture(Endpoint endpoint, Exchange.Reader<T> reader, Call call) {
    this.endpoint = endpoint;
    this.reader = reader;
    this.call = call;
  }

  static <T extends @Nullable Object> CallFuture<T> enqueue(
      Endpoint endpoint, Exchange.Reader<T> reader, Call call) {
    CallFuture<T> future = new CallFuture<>(endpoint, reader, call);
    call.enqueue(future);
    return future;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      call.cancel();
    }
    return cancelled;
  }

  @Override
  public void onResponse(Call answered, Response response) {
    try (response) {
      complete(reader.read(endpoint, response));
    } catch (IOException e) {
      completeExceptionally(new OsuIoException(endpoint.id(), e));
    } catch (RuntimeException | Error e) {
      completeExceptionally(e);
    }
  }

  @Override
  public void onFailure(Call failed, IOException e) {
    completeExceptionally(
        e instanceof CarriedException carrier
            ? carrier.carried()
            : new OsuIoException(endpoint.id(), e));
  }
}
