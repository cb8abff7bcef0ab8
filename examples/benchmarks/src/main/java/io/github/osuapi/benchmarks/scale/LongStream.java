package io.github.osuapi.benchmarks.scale;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.oauth.AccessToken;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A list of a hundred thousand items, walked to its end. */
final class LongStream {
  private static final int EARLY = 10_000;
  private static final int ITEMS = 100_000;

  private LongStream() {}

  static List<Row> measure(String url) throws InterruptedException {
    AccessToken token =
        AccessToken.opaque("token", TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
    try (OsuClient osu =
        OsuClient.builder().baseUrl(url).token(token).limits(RateLimits.none()).build()) {
      Iterator<BeatmapsetExtended> items = osu.beatmapsets().search().stream().iterator();
      walk(items, EARLY);
      long early = Heap.used();
      walk(items, ITEMS - EARLY);
      long late = Heap.grown(0, items);
      return List.of(
          Row.lower(
              "a stream after 100 000 items vs after 10 000, heap", late, early, 0.95, "bytes"));
    }
  }

  private static void walk(Iterator<BeatmapsetExtended> items, int count) {
    for (int i = 0; i < count; i++) {
      items.next();
    }
  }
}
