package io.github.osuapi.request;

import io.github.osuapi.error.AccessException;
import io.github.osuapi.error.OsuIoException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes calls: checks access, sends, and hands the answer to its reader. Thread-safe. */
final class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  /** Reads an answer, which is closed afterwards. */
  @FunctionalInterface
  interface Reader<T extends @Nullable Object> {
    T read(Endpoint endpoint, Response response) throws IOException;
  }

  private final OkHttpClient client;
  private final HttpResources http;
  private final AccessCheck access;
  private final TokenUse tokens;

  Exchange(ApiResources resources, HttpResources http, AccessCheck access) {
    this.client = resources.client();
    this.http = http;
    this.access = access;
    this.tokens = new TokenUse(access);
  }

  <T extends @Nullable Object> T execute(
      Endpoint endpoint, Supplier<retrofit2.Call<ResponseBody>> request, Reader<T> reader) {
    http.requireOpen();
    access.choose(endpoint);
    try (Response response = newCall(endpoint, request).execute()) {
      return logged(reader).read(endpoint, response);
    } catch (CarriedException e) {
      throw e.carried();
    } catch (IOException e) {
      throw new OsuIoException(endpoint.id(), e);
    }
  }

  <T extends @Nullable Object> CompletableFuture<T> submit(
      Endpoint endpoint, Supplier<retrofit2.Call<ResponseBody>> request, Reader<T> reader) {
    http.requireOpen();
    try {
      access.choose(endpoint);
    } catch (AccessException e) {
      return CompletableFuture.failedFuture(e);
    }
    return CallFuture.enqueue(endpoint, logged(reader), newCall(endpoint, request));
  }

  private Call newCall(Endpoint endpoint, Supplier<retrofit2.Call<ResponseBody>> request) {
    Request described = request.get().request();
    return client.newCall(
        described.newBuilder().tag(Endpoint.class, endpoint).tag(TokenUse.class, tokens).build());
  }

  private static <T extends @Nullable Object> Reader<T> logged(Reader<T> reader) {
    return (endpoint, response) -> {
      LOG.debug("{} {}: {}", endpoint.httpMethod(), endpoint.path(), response.code());
      return reader.read(endpoint, response);
    };
  }
}
