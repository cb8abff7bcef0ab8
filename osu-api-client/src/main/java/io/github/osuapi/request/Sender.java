package io.github.osuapi.request;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
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

  /** Runs something on a thread of the client, or on this one where they have ended. */
  void run(Runnable task) {
    try {
      client.join().dispatcher().executorService().execute(task);
    } catch (RejectedExecutionException e) {
      task.run();
    }
  }
}
