package io.github.osuapi.economy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * A clock that only waits move: a request waits until no more than 60 were sent in a minute, as
 * osu! asks, and takes a tenth of a second. For one thread.
 */
final class VirtualTime implements Interceptor {
  private static final int REQUESTS = 60;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration ROUND_TRIP = Duration.ofMillis(100);

  private final Consumer<Duration> passing;
  private final Deque<Duration> sent = new ArrayDeque<>();
  private volatile Duration now = Duration.ZERO;
  private int requests;

  /**
   * Starts the clock.
   *
   * @param passing told the time whenever it moves
   */
  VirtualTime(Consumer<Duration> passing) {
    this.passing = passing;
  }

  /** How long requests take that wait for nothing but their turn. */
  static Duration of(int requests) {
    VirtualTime time = new VirtualTime(passed -> {});
    for (int i = 0; i < requests; i++) {
      time.send();
    }
    return time.now();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    send();
    return chain.proceed(chain.request());
  }

  private void send() {
    if (sent.size() == REQUESTS) {
      Duration free = sent.removeFirst().plus(MINUTE);
      if (free.compareTo(now) > 0) {
        moveTo(free);
      }
    }
    sent.addLast(now);
    requests++;
    moveTo(now.plus(ROUND_TRIP));
  }

  void sleep(Duration time) {
    moveTo(now.plus(time));
  }

  private void moveTo(Duration time) {
    now = time;
    passing.accept(now);
  }

  /** The same time as a server's clock shows it. */
  Clock clock() {
    Instant start = Instant.now();
    InstantSource source = () -> start.plus(now);
    return source.withZone(ZoneOffset.UTC);
  }

  Duration now() {
    return now;
  }

  int requests() {
    return requests;
  }
}
