package io.github.osuapi.request;

import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** What Retrofit makes of a call's description: the request alone, which is sent by others. */
record UnsentCall(Request request) implements Call {
  static final class Factory implements Call.Factory {
    @Override
    public Call newCall(Request request) {
      return new UnsentCall(request);
    }
  }

  @Override
  public Response execute() {
    throw notSent();
  }

  @Override
  public void enqueue(Callback callback) {
    throw notSent();
  }

  private static UnsupportedOperationException notSent() {
    return new UnsupportedOperationException("requests are sent by their execute() and submit()");
  }

  @Override
  public void cancel() {}

  @Override
  public boolean isExecuted() {
    return false;
  }

  @Override
  public boolean isCanceled() {
    return false;
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public <T> @Nullable T tag(KClass<T> type) {
    return request.tag(type);
  }

  @Override
  public <T> @Nullable T tag(Class<? extends T> type) {
    return request.tag(type);
  }

  @Override
  public <T> T tag(KClass<T> type, Function0<? extends T> otherwise) {
    T known = request.tag(type);
    return known == null ? otherwise.invoke() : known;
  }

  @Override
  public <T> T tag(Class<T> type, Function0<? extends T> otherwise) {
    T known = request.tag(type);
    return known == null ? otherwise.invoke() : known;
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod")
  public Call clone() {
    return this;
  }
}
