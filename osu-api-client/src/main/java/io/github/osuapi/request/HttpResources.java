package io.github.osuapi.request;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Connections and threads, and whether they are ours to free. Thread-safe. */
final class HttpResources implements AutoCloseable {
  private final OkHttpClient client;
  private final boolean owned;
  private final AtomicBoolean closed = new AtomicBoolean();

  private HttpResources(OkHttpClient client, boolean owned) {
    this.client = client;
    this.owned = owned;
  }

  static HttpResources of(@Nullable OkHttpClient given) {
    return given != null
        ? new HttpResources(given, false)
        : new HttpResources(
            new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(30))
                .writeTimeout(Duration.ofSeconds(30))
                .build(),
            true);
  }

  OkHttpClient client() {
    return client;
  }

  void requireOpen() {
    if (closed.get()) {
      throw new IllegalStateException(
          "this client was closed: make requests before close(), or make a new client");
    }
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true) || !owned) {
      return;
    }
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
