package io.github.osuapi.request;

import io.github.osuapi.oauth.ServerAddress;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds the headers that every call to the API has. */
record ApiHeaders(ServerAddress server, String userAgent, int apiVersion) implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Request.Builder headed = request.newBuilder();
    addIfAbsent(headed, request, "User-Agent", userAgent);
    addIfAbsent(headed, request, "Accept", "application/json");
    if (server.serves(request.url())) {
      addIfAbsent(headed, request, "x-api-version", Integer.toString(apiVersion));
    }
    return chain.proceed(headed.build());
  }

  private static void addIfAbsent(
      Request.Builder headed, Request request, String name, String value) {
    if (request.header(name) == null) {
      headed.header(name, value);
    }
  }
}
