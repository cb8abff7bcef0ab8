package io.github.osuapi.raw;

import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** An HTTP request in the form that requests are described in; it is not sent by itself. */
record DescribedCall(Request request) implements Call<ResponseBody> {
  static DescribedCall of(String httpMethod, HttpUrl url, @Nullable RequestBody body) {
    return new DescribedCall(new Request.Builder().url(url).method(httpMethod, body).build());
  }

  @Override
  public Response<ResponseBody> execute() {
    throw notSent();
  }

  @Override
  public void enqueue(Callback<ResponseBody> callback) {
    throw notSent();
  }

  private static UnsupportedOperationException notSent() {
    return new UnsupportedOperationException("requests are sent by their execute() and submit()");
  }

  @Override
  public boolean isExecuted() {
    return false;
  }

  @Override
  public void cancel() {}

  @Override
  public boolean isCanceled() {
    return false;
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod")
  public Call<ResponseBody> clone() {
    return this;
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }
}
