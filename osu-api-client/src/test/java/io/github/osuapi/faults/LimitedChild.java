package io.github.osuapi.faults;

import io.github.osuapi.OsuClient;
import io.github.osuapi.oauth.AccessToken;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A process that makes as many calls as it is told, under limits that it shares with others. */
final class LimitedChild {
  static final String READY = "ready";

  private LimitedChild() {}

  public static void main(String[] arguments) throws IOException {
    FasterClock clock = new FasterClock(Long.parseLong(arguments[2]));
    try (RedisBuckets redis = new RedisBuckets(arguments[1], clock);
        OsuClient osu =
            OsuClient.builder()
                .baseUrl(arguments[0])
                .token(AccessToken.of(arguments[3]))
                .timekeeper(clock)
                .sharedLimits(redis.buckets())
                .build()) {
      System.out.println(READY);
      if (System.in.read() < 0) {
        return;
      }
      List<CompletableFuture<?>> calls =
          IntStream.range(0, Integer.parseInt(arguments[4]))
              .<CompletableFuture<?>>mapToObj(i -> osu.seasonalBackgrounds().get().submit())
              .toList();
      calls.forEach(CompletableFuture::join);
    }
  }
}
