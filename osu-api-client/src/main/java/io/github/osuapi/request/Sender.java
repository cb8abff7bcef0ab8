package io.github.osuapi.request;

import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.OkHttpClient;

/** Makes the HTTP calls of one client. */
record Sender(
    CompletableFuture<OkHttpClient> client,
    TokenUse tokens,
    CallWatch watch,
    InterruptWatch interrupts) {
  Call newCall(Attempt attempt) {
    return client.join().newCall(attempt.request());
  }

  /** Runs something on a thread of the client, or on this one where none is to be had. */
  void run(Runnable task) {
    try {
      client.join().dispatcher().executorService().execute(task);
    } catch (RuntimeException | OutOfMemoryError e) {
      // The client is closed or could not be made, or the system gives no thread: nobody else
      // would end the call and give back its place.
      task.run();
    }
  }
}
