package io.github.osuapi.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.RemoteBucketBuilder;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.VirtualTime;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SharedCountsTest {
  private final Map<Object, Bucket> stored = new HashMap<>();

  /** A bucket keeps the configuration that it was made with, as long as the store has it. */
  @Test
  void aLimitThatIsRaisedCountsWhereTheStoreHasBucketsOfTheOneBefore() {
    SharedCounts counts =
        new SharedCounts(store(), new LimitRegistry.Key("server", "client 1", new VirtualTime()));
    RateLimits few = RateLimits.perMinute(6);
    assertThat(counts.take(Demand.plain(), few)).isZero();
    assertThat(counts.take(Demand.plain(), few)).isPositive();

    for (int i = 0; i < 50; i++) {
      assertThat(counts.take(Demand.plain(), RateLimits.perMinute(600))).isZero();
    }
  }

  @SuppressWarnings("unchecked") // Of the interface alone.
  private ProxyManager<String> store() {
    RemoteBucketBuilder<?> builder =
        implement(
            RemoteBucketBuilder.class,
            (proxy, build, arguments) -> bucket(arguments[0], (Supplier<?>) arguments[1]));
    return implement(ProxyManager.class, (proxy, method, arguments) -> builder);
  }

  private BucketProxy bucket(Object key, Supplier<?> configuration) {
    Bucket bucket = stored.computeIfAbsent(key, absent -> bucketOf(configuration.get()));
    return implement(
        BucketProxy.class, (proxy, method, arguments) -> method.invoke(bucket, arguments));
  }

  private static Bucket bucketOf(Object configuration) {
    var builder = Bucket.builder();
    Arrays.stream(((BucketConfiguration) configuration).getBandwidths()).forEach(builder::addLimit);
    return builder.build();
  }

  private static <T> T implement(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
