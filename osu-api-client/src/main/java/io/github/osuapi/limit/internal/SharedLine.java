package io.github.osuapi.limit.internal;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The calls whose turn has come in this process, and that wait for the other processes of the
 * application. One thread asks the store for them, in their order; a replay download that waits
 * lets others pass. Thread-safe.
 */
final class SharedLine {
  private final SharedCounts counts;
  private final Timekeeper time;
  private final Supplier<RateLimits> limits;
  private final Set<Given> waiting = new LinkedHashSet<>();
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ThreadPoolExecutor thread;

  private record Given(Turn turn, Permit permit) {}

  SharedLine(SharedCounts counts, Timekeeper time, Supplier<RateLimits> limits) {
    this(counts, time, limits, Asking::new);
  }

  SharedLine(
      SharedCounts counts, Timekeeper time, Supplier<RateLimits> limits, ThreadFactory threads) {
    this.counts = counts;
    this.time = time;
    this.limits = limits;
    thread = new ThreadPoolExecutor(1, 1, 1, SECONDS, new LinkedBlockingQueue<>(), threads);
    thread.allowCoreThreadTimeOut(true);
  }

  SharedCounts counts() {
    return counts;
  }

  /** Adds a call that has its leave in this process. Does not block. */
  void add(Turn turn, Permit permit) {
    synchronized (waiting) {
      waiting.add(new Given(turn, permit));
    }
    ask();
  }

  int size() {
    synchronized (waiting) {
      return waiting.size();
    }
  }

  private void ask() {
    if (!asked.compareAndSet(false, true)) {
      return;
    }
    try {
      thread.execute(
          () -> {
            asked.set(false);
            giveOut(snapshot());
          });
    } catch (RuntimeException | Error e) {
      // The system gives no thread, and nobody else would ask for those that wait.
      asked.set(false);
      snapshot().forEach(one -> fail(one, e));
    }
  }

  private void giveOut(List<Given> asking) {
    try {
      long nanos = giveOutInOrder(asking);
      if (nanos < Long.MAX_VALUE) {
        time.schedule(nanos, this::ask);
      }
    } catch (RuntimeException | Error e) {
      // They wait for the same store: one after the other, they might wait for hours.
      asking.forEach(one -> fail(one, e));
    }
  }

  /** Returns in how many nanoseconds the next may go out. */
  private long giveOutInOrder(List<Given> asking) {
    long shortest = Long.MAX_VALUE;
    boolean noReplays = false;
    for (Given given : asking) {
      boolean replay = given.turn().demand().replayDownload();
      if (given.turn().isDone()) {
        remove(given);
        given.permit().unused();
      } else if (!replay || !noReplays) {
        long nanos = take(given);
        if (nanos > 0) {
          shortest = Math.min(shortest, nanos);
          noReplays = true;
        }
        if (nanos > 0 && !replay) {
          break;
        }
      }
    }
    return shortest;
  }

  private long take(Given given) {
    RateLimits now = limits.get();
    Demand demand = given.turn().demand();
    long nanos = now.isNone() ? 0 : counts.take(demand, now);
    if (nanos > 0) {
      return nanos;
    }
    remove(given);
    if (!given.turn().complete(given.permit())) {
      given.permit().unused();
      if (!now.isNone()) {
        counts.giveBack(demand, now);
      }
    }
    return 0;
  }

  private void fail(Given given, Throwable problem) {
    if (remove(given)) {
      given.permit().unused();
      given.turn().completeExceptionally(problem);
    }
  }

  private List<Given> snapshot() {
    synchronized (waiting) {
      return List.copyOf(waiting);
    }
  }

  private boolean remove(Given given) {
    synchronized (waiting) {
      return waiting.remove(given);
    }
  }

  /** Keeps no program from ending. */
  private static final class Asking extends Thread {
    Asking(Runnable task) {
      super(task, "osu-api shared limits");
      setDaemon(true);
    }
  }
}
