package io.github.osuapi.faults;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Buckets in Redis. */
final class RedisBuckets implements AutoCloseable {
  private final RedisClient client;
  private final ProxyManager<String> buckets;

  RedisBuckets(String address, TimeMeter clock) {
    this(address, clock, Duration.ofSeconds(20));
  }

  RedisBuckets(String address, TimeMeter clock, Duration timeout) {
    client = RedisClient.create(address);
    StatefulRedisConnection<String, byte[]> connection =
        client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
    buckets =
        Bucket4jLettuce.casBasedBuilder(connection)
            .clientClock(clock)
            .requestTimeout(timeout)
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                    Duration.ofMinutes(2)))
            .build();
  }

  ProxyManager<String> buckets() {
    return buckets;
  }

  @Override
  public void close() {
    client.shutdown(0, 5, TimeUnit.SECONDS);
  }
}
