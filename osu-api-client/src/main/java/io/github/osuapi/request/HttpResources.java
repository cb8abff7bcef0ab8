package io.github.osuapi.request;

import io.github.osuapi.limit.Timekeeper;
import io.github.osuapi.limit.internal.ApplicationLimits;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Connections and threads, and whether they are ours to free. Thread-safe. */
final class HttpResources implements AutoCloseable {
  static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /** As many as go out at once under the limits, and some. */
  private static final int MOST_AT_ONCE = 64;

  private static final int MOST_IDLE = 16;

  private final CompletableFuture<OkHttpClient> client;
  private final boolean owned;
  private final CallWatch watch;
  private final InterruptWatch interrupts = new InterruptWatch(Timekeeper.system());
  private final Set<Operation> operations = ConcurrentHashMap.newKeySet();
  private final Set<ApplicationLimits> joined = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();

  private HttpResources(
      CompletableFuture<OkHttpClient> client, boolean owned, Duration callTimeout) {
    this.client = client;
    this.owned = owned;
    this.watch = new CallWatch(callTimeout, Timekeeper.system());
  }

  static HttpResources of(
      @Nullable OkHttpClient given, @Nullable Duration connectTimeout, Duration callTimeout) {
    if (given == null) {
      CompletableFuture<OkHttpClient> own = new CompletableFuture<>();
      new HttpThread(new Making(own, connectTimeout, callTimeout)).start();
      return new HttpResources(own, true, callTimeout);
    }
    return new HttpResources(
        CompletableFuture.completedFuture(
            connectTimeout == null
                ? given
                : given.newBuilder().connectTimeout(connectTimeout).build()),
        false,
        callTimeout);
  }

  private static OkHttpClient own(@Nullable Duration connectTimeout, Duration callTimeout) {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), new HttpThreads());
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(MOST_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(MOST_IDLE, 1, TimeUnit.MINUTES))
        .connectTimeout(connectTimeout == null ? CONNECT_TIMEOUT : connectTimeout)
        .readTimeout(callTimeout)
        .writeTimeout(callTimeout)
        .build();
  }

  /**
   * Returns the client to be. One of our own is made by another thread: in a JVM that has just
   * started, loading what TLS needs takes longer than all that is done meanwhile.
   */
  CompletableFuture<OkHttpClient> client() {
    return client;
  }

  CallWatch watch() {
    return watch;
  }

  InterruptWatch interrupts() {
    return interrupts;
  }

  void requireOpen() {
    if (closed.get()) {
      throw new IllegalStateException(
          "this client was closed: make requests before close(), or make a new client");
    }
  }

  /** Notes that a call is under way, which ends where these are closed. */
  void begin(Operation operation) {
    operations.add(operation);
    if (closed.get()) {
      operation.end(Operation.End.CLOSED);
    }
  }

  /** Notes that a call is over. */
  void end(Operation operation) {
    operation.over();
    operations.remove(operation);
  }

  /** Notes limits that these have a say in, until they are closed. */
  void joined(ApplicationLimits limits) {
    joined.add(limits);
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    for (Operation operation : operations) {
      operation.end(Operation.End.CLOSED);
    }
    for (ApplicationLimits limits : joined) {
      limits.leave(this);
    }
    watch.close();
    if (owned) {
      OkHttpClient own = client.join();
      own.dispatcher().cancelAll();
      own.dispatcher().executorService().shutdown();
      own.connectionPool().evictAll();
    }
  }

  /** Makes a client of our own. */
  private record Making(
      CompletableFuture<OkHttpClient> client,
      @Nullable Duration connectTimeout,
      Duration callTimeout)
      implements Runnable {
    @Override
    public void run() {
      try {
        client.complete(own(connectTimeout, callTimeout));
      } catch (Throwable e) {
        client.completeExceptionally(e);
      }
    }
  }

  private static final class HttpThreads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      return new HttpThread(task);
    }
  }

  /** Keeps no program from ending. */
  private static final class HttpThread extends Thread {
    HttpThread(Runnable task) {
      super(task, "osu-api call");
      setDaemon(true);
    }
  }
}
