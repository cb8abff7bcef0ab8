package io.github.osuapi.request;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Lets an attempt see its requests: with the token, or on the connection. */
enum AttemptInterceptor implements Interceptor {
  /** Innermost of the application's interceptors: each time a token is tried. */
  SENDING {
    @Override
    Response intercept(Chain chain, Attempt attempt) throws IOException {
      return attempt.pass(chain);
    }
  },
  /** On the network: after each redirect too. */
  ON_THE_WIRE {
    @Override
    Response intercept(Chain chain, Attempt attempt) throws IOException {
      attempt.goesOut(chain.call());
      return chain.proceed(chain.request());
    }
  };

  abstract Response intercept(Chain chain, Attempt attempt) throws IOException;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Attempt attempt = request.tag(Attempt.class);
    return attempt == null ? chain.proceed(request) : intercept(chain, attempt);
  }
}
