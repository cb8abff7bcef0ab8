package io.github.osuapi.benchmarks.scale;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.oauth.AccessToken;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** A list of a hundred thousand items, walked to its end. */
final class LongStream {
  private static final int EARLY = 10_000;
  private static final int ITEMS = 100_000;

  private LongStream() {}

  static List<Row> measure(String url) throws InterruptedException {
    AccessToken token =
        AccessToken.opaque("token", TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
    try (OsuClient osu =
        OsuClient.builder()
            .baseUrl(url)
            .token(token)
            .limits(RateLimits.none())
            .httpClient(new OkHttpClient.Builder().addInterceptor(new NextPage()).build())
            .build()) {
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

  /** The server gives one page again and again; here each leads to another. */
  private static final class NextPage implements Interceptor {
    private static final Pattern CURSOR = Pattern.compile("(\"cursor_string\":\")[^\"]*");

    private final AtomicInteger page = new AtomicInteger();

    @Override
    public Response intercept(Chain chain) throws IOException {
      Response response = chain.proceed(chain.request());
      ResponseBody body = response.body();
      String json = CURSOR.matcher(body.string()).replaceFirst("$1page" + page.incrementAndGet());
      return response.newBuilder().body(ResponseBody.create(json, body.contentType())).build();
    }
  }
}
