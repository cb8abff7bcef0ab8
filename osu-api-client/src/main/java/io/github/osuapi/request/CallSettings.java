package io.github.osuapi.request;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How calls are made: how many, how often again, for how long, and how much is read.
 *
 * @param sharedLimits {@code null} where no other process counts
 * @param operationTimeout {@code null} for none
 * @param listener {@code null} for nobody
 */
record CallSettings(
    RateLimits limits,
    @Nullable ProxyManager<String> sharedLimits,
    Retries retries,
    Duration connectTimeout,
    Duration callTimeout,
    @Nullable Duration operationTimeout,
    long maxAnswerBytes,
    @Nullable CallListener listener,
    Timekeeper time) {
  void tell(Endpoint endpoint, int attempt, CallEvent.Reason reason, Duration delay) {
    if (listener == null) {
      return;
    }
    try {
      listener.onEvent(new CallEvent(endpoint.id(), attempt, reason, delay));
    } catch (Exception e) {
      // Of Kotlin, it may be a checked one.
      log().warn("A call listener failed; the call goes on", e);
    }
  }

  /** Looked up when there is something to say: in a JVM that has just started, that takes long. */
  private static Logger log() {
    return LoggerFactory.getLogger(CallSettings.class);
  }
}
