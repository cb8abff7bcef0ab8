package io.github.osuapi.request;

import okhttp3.Call;
import okhttp3.OkHttpClient;

/** Makes the HTTP calls of one client. */
record Sender(OkHttpClient client, TokenUse tokens) {
  Call newCall(Attempt attempt) {
    return client.newCall(attempt.request(tokens));
  }

  /** Runs something on a thread of the client, or on this one where they have ended. */
  void run(Runnable task) {
    try {
      client.dispatcher().executorService().execute(task);
    } catch (java.util.concurrent.RejectedExecutionException e) {
      task.run();
    }
  }
}
