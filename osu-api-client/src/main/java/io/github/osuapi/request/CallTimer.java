package io.github.osuapi.request;

import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a call that takes too long, the wait for a token or for a turn left out. For one thread
 * at a time, but for what the watch does.
 */
final class CallTimer {
  private final CallWatch watch;
  private volatile long deadline;
  private volatile @Nullable Call call;
  private boolean running;
  private volatile boolean timedOut;

  CallTimer(CallWatch watch) {
    this.watch = watch;
  }

  void start(Call started) {
    call = started;
    running = true;
    watch.add(this);
  }

  void stop() {
    if (running) {
      running = false;
      if (!watch.remove(this)) {
        timedOut = true;
      }
    }
  }

  boolean hasTimedOut() {
    return timedOut;
  }

  void endAt(long nanos) {
    deadline = nanos;
  }

  long nanosLeft(long now) {
    return deadline - now;
  }

  void expire() {
    timedOut = true;
    Call late = call;
    if (late != null) {
      late.cancel();
    }
  }
}
