package io.github.osuapi.internal;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again by itself, which it does after 503 with {@code
 * Retry-After: 0}, whatever the method: a POST would happen twice, and a refresh token be used
 * twice. For the network's side of a client. Thread-safe.
 */
public enum SentOnce implements Interceptor {
  /** The only one. */
  INSTANCE;

  private static final int UNAVAILABLE = 503;
  private static final String RETRY_AFTER = "Retry-After";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() != UNAVAILABLE) {
      return response;
    }
    String after = response.header(RETRY_AFTER);
    return after != null && after.matches("0+")
        ? response.newBuilder().removeHeader(RETRY_AFTER).build()
        : response;
  }
}
