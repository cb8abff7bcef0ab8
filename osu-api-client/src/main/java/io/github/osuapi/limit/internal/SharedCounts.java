package io.github.osuapi.limit.internal;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.osuapi.limit.RateLimits;
import java.time.Duration;

/**
 * What the processes of one application share in a store of Bucket4j: a bucket for its requests and
 * one for its replay downloads. Each call takes one trip to the store, so that one bucket must do
 * where a process alone has a window: a part of the limit may go out at once, and the rest comes
 * back over the minute, so that no stretch of a minute holds more.
 *
 * <p>Thread-safe. Blocks on the store, so it is not to be called under a lock.
 */
final class SharedCounts {
  private static final int PART_AT_ONCE = 6;

  /** A little more than a minute, for calls that are not equally long on their way. */
  private static final Duration PERIOD = Duration.ofSeconds(62);

  private final ProxyManager<String> store;
  private final String name;

  SharedCounts(ProxyManager<String> store, LimitRegistry.Key key) {
    this.store = store;
    this.name = "osu-api:" + key.server() + ":" + key.application() + ":";
  }

  /** Whether these are the same counts as others. */
  boolean areIn(SharedCounts others) {
    return store == others.store && name.equals(others.name);
  }

  /**
   * Takes what a call needs from the store.
   *
   * @return in how many nanoseconds another try is worth it; 0 where it is taken
   */
  long take(Demand demand, RateLimits limits) {
    if (demand.replayDownload()) {
      long nanos = take(replayDownloads(limits));
      if (nanos > 0) {
        return nanos;
      }
    }
    long nanos = take(requests(limits));
    if (nanos > 0 && demand.replayDownload()) {
      replayDownloads(limits).addTokens(1);
    }
    return nanos;
  }

  /** Puts back what a call took that was not sent. */
  void giveBack(Demand demand, RateLimits limits) {
    requests(limits).addTokens(1);
    if (demand.replayDownload()) {
      replayDownloads(limits).addTokens(1);
    }
  }

  private static long take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
  }

  private Bucket requests(RateLimits limits) {
    return bucket("requests", limits.requestsPerMinute());
  }

  private Bucket replayDownloads(RateLimits limits) {
    return bucket("replay-downloads", limits.replayDownloadsPerMinute());
  }

  /** Another one for another limit: a bucket keeps the shape that it was made with. */
  private Bucket bucket(String what, int perMinute) {
    return store
        .builder()
        .build(
            name + what + ":" + perMinute,
            () -> BucketConfiguration.builder().addLimit(shape(perMinute)).build());
  }

  /** As many as it holds, and those that come in less than the period, are the limit. */
  static Bandwidth shape(int perMinute) {
    int atOnce = Math.max(1, perMinute / PART_AT_ONCE);
    return Bandwidth.builder()
        .capacity(atOnce)
        .refillGreedy(perMinute - atOnce + 1L, PERIOD)
        .build();
  }
}
