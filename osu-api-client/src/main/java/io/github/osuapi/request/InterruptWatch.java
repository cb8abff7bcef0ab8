package io.github.osuapi.request;

import io.github.osuapi.limit.Timekeeper;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;

/**
 * Cancels calls whose threads are interrupted meanwhile: a thread that reads from a socket does not
 * notice by itself. Looks while calls are under way, and not otherwise. Thread-safe.
 */
final class InterruptWatch implements Runnable {
  private static final long INTERVAL = Duration.ofMillis(50).toNanos();

  private final Set<UnderWay> calls = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();
  private final Timekeeper time;

  InterruptWatch(Timekeeper time) {
    this.time = time;
  }

  /** A call, and the thread that makes it. */
  final class UnderWay {
    private final Thread thread = Thread.currentThread();
    private final Call call;

    private UnderWay(Call call) {
      this.call = call;
    }

    private void look() {
      if (thread.isInterrupted()) {
        call.cancel();
      }
    }

    void end() {
      calls.remove(this);
    }
  }

  /** Watches a call of this thread until that ends. */
  UnderWay watch(Call call) {
    UnderWay begun = new UnderWay(call);
    calls.add(begun);
    lookSoon();
    return begun;
  }

  private void lookSoon() {
    if (!looking.get() && looking.compareAndSet(false, true)) {
      time.schedule(INTERVAL, this);
    }
  }

  /** Looks once. */
  @Override
  public void run() {
    for (UnderWay call : calls) {
      call.look();
    }
    looking.set(false);
    if (!calls.isEmpty()) {
      lookSoon();
    }
  }
}
