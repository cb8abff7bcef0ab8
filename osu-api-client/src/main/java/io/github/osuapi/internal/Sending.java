package io.github.osuapi.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Call;
import okhttp3.Response;

/** Sends HTTP calls on the thread of the caller. */
public final class Sending {
  private Sending() {}

  /**
   * Sends a call, and waits for its answer.
   *
   * @param call the call
   * @return the answer
   * @throws IOException where none came, also where the thread was interrupted: OkHttp throws an
   *     {@link InterruptedException} then, though it does not say so, if it is connecting
   */
  public static Response execute(Call call) throws IOException {
    try {
      return call.execute();
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        IOException interrupted = new InterruptedIOException("interrupted while connecting");
        interrupted.initCause(e);
        throw interrupted;
      }
      throw e;
    }
  }
}
