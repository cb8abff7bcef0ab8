package io.github.osuapi.request;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/** Cancels a call that takes too long, the wait for a token or for a turn left out. */
final class CallTimer extends AsyncTimeout {
  private @Nullable Call call;
  private boolean running;
  private volatile boolean timedOut;

  CallTimer(Duration limit) {
    timeout(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  void start(Call started) {
    call = started;
    running = true;
    enter();
  }

  void stop() {
    if (running) {
      running = false;
      if (exit()) {
        timedOut = true;
      }
    }
  }

  boolean hasTimedOut() {
    return timedOut;
  }

  @Override
  protected void timedOut() {
    timedOut = true;
    Call late = call;
    if (late != null) {
      late.cancel();
    }
  }
}
