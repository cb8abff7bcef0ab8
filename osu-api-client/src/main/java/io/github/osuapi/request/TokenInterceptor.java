package io.github.osuapi.request;

import io.github.osuapi.oauth.ServerAddress;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Lets the client that makes a call add its token, where the call goes to the server. Runs on the
 * thread of the call, so that waiting for a token never blocks {@code submit()}.
 */
record TokenInterceptor(ServerAddress server) implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Attempt attempt = request.tag(Attempt.class);
    if (attempt == null || !server.serves(request.url())) {
      return chain.proceed(request);
    }
    try {
      return attempt.tokens().proceed(chain, attempt);
    } catch (RuntimeException e) {
      throw new CarriedException(e);
    }
  }
}
