package io.github.osuapi.request;

import io.github.osuapi.internal.SentOnce;
import io.github.osuapi.oauth.ServerAddress;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/** Makes an HTTP client one for calls: headers and tokens are added, and what goes out is seen. */
record ApiInterceptors(ApiHeaders headers, ServerAddress server)
    implements Function<OkHttpClient, OkHttpClient> {
  @Override
  public OkHttpClient apply(OkHttpClient base) {
    return base.newBuilder()
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .addInterceptor(headers)
        .addInterceptor(new TokenInterceptor(server))
        .addInterceptor(AttemptInterceptor.SENDING)
        .addNetworkInterceptor(SentOnce.INSTANCE)
        .addNetworkInterceptor(AttemptInterceptor.ON_THE_WIRE)
        .build();
  }
}
