package io.github.osuapi.request;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import io.github.osuapi.oauth.ServerAddress;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects how calls are made. Not thread-safe. */
public final class CallSettingsBuilder {
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration LONGEST = Duration.ofDays(24);
  private static final long ANSWER_BYTES = 64L * 1024 * 1024;

  private RateLimits limits = RateLimits.polite();
  private @Nullable ProxyManager<String> sharedLimits;
  private Retries retries = Retries.usual();
  private @Nullable Duration connectTimeout;
  private Duration callTimeout = CALL_TIMEOUT;
  private @Nullable Duration operationTimeout;
  private long maxAnswerBytes = ANSWER_BYTES;
  private @Nullable CallListener listener;
  private Timekeeper time = Timekeeper.system();

  CallSettingsBuilder() {}

  /**
   * Sets how much may go out in a minute. {@link RateLimits#polite()} unless it is set. The clients
   * of one application in a process share its limits; where they set different ones, the lowest
   * counts.
   *
   * @param limits the limits
   * @return this
   */
  public CallSettingsBuilder limits(RateLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
    return this;
  }

  /**
   * Sets where calls are counted that other processes of the application make too. Nowhere unless
   * it is set: each process counts its own. A call whose store fails is not sent.
   *
   * @param buckets a store of Bucket4j; left open
   * @return this
   */
  public CallSettingsBuilder sharedLimits(ProxyManager<String> buckets) {
    this.sharedLimits = Objects.requireNonNull(buckets, "buckets");
    return this;
  }

  /**
   * Sets how often a call is tried again. {@link Retries#usual()} unless it is set.
   *
   * @param retries how often
   * @return this
   */
  public CallSettingsBuilder retries(Retries retries) {
    this.retries = Objects.requireNonNull(retries, "retries");
    return this;
  }

  /**
   * Sets how long connecting to the server may take. 10 seconds unless it is set.
   *
   * @param timeout more than zero, 24 days at most
   * @return this
   * @throws IllegalArgumentException where it is not in that range
   */
  public CallSettingsBuilder connectTimeout(Duration timeout) {
    connectTimeout = positive(timeout, "connectTimeout");
    return this;
  }

  /**
   * Sets how long one attempt may take, from its sending to the end of its answer; without the time
   * that it waits for its turn, or for a token. 60 seconds unless it is set.
   *
   * @param timeout more than zero, 24 days at most
   * @return this
   * @throws IllegalArgumentException where it is not in that range
   */
  public CallSettingsBuilder callTimeout(Duration timeout) {
    callTimeout = positive(timeout, "callTimeout");
    return this;
  }

  /**
   * Sets how long a call may take in all, with its waits and attempts. As long as it needs unless
   * it is set: many calls at once wait long for their turns.
   *
   * @param timeout more than zero, 24 days at most
   * @return this
   * @throws IllegalArgumentException where it is not in that range
   */
  public CallSettingsBuilder operationTimeout(Duration timeout) {
    operationTimeout = positive(timeout, "operationTimeout");
    return this;
  }

  /**
   * Sets how large an answer may be, once it is unpacked. 64 MiB unless it is set.
   *
   * @param bytes 1 or more
   * @return this
   * @throws IllegalArgumentException where it is less than 1
   */
  public CallSettingsBuilder maxAnswerSize(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException(
          "An answer has at least 1 byte, not at most " + bytes + ". Give 1 or more.");
    }
    maxAnswerBytes = bytes;
    return this;
  }

  /**
   * Sets who hears of each attempt, each wait and each token that is replaced. Nobody unless it is
   * set.
   *
   * @param listener hears of them, on any thread
   * @return this
   */
  public CallSettingsBuilder listener(CallListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Sets the time that limits, waits and the whole operation's time-out go by: for tests, whose
   * time moves as they say. The system's unless it is set. Clients share limits where they share
   * the time too.
   *
   * @param time the time
   * @return this
   */
  public CallSettingsBuilder time(Timekeeper time) {
    this.time = Objects.requireNonNull(time, "time");
    return this;
  }

  private static Duration positive(Duration timeout, String name) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          name + " is " + timeout + ": nothing is done in no time. Give more than zero.");
    }
    if (timeout.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + " is " + timeout + ": give 24 days at most, or leave it out.");
    }
    return timeout;
  }

  @Nullable Duration connectTimeout() {
    return connectTimeout;
  }

  Duration callTimeout() {
    return callTimeout;
  }

  CallSettings build(ServerAddress server) {
    if (limits.isNone() && server.url().host().equals(ServerAddress.osu().url().host())) {
      throw new IllegalArgumentException(
          "Calls to "
              + server
              + " have a limit: osu! asks for no more than 60 a minute, and answers 1200. Give"
              + " RateLimits.perMinute(...), or leave it out.");
    }
    return new CallSettings(
        limits,
        sharedLimits,
        retries,
        connectTimeout == null ? HttpResources.CONNECT_TIMEOUT : connectTimeout,
        callTimeout,
        operationTimeout,
        maxAnswerBytes,
        listener,
        time);
  }
}
