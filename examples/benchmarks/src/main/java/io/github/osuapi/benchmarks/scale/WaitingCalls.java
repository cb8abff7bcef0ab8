package io.github.osuapi.benchmarks.scale;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.oauth.AccessToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Ten thousand calls of which the server answers none until it is told to. */
final class WaitingCalls {
  private static final int CALLS = 10_000;
  private static final double WITHIN = 1 / 1.15;
  private static final double NO_GOAL = 0;

  private WaitingCalls() {}

  static List<Row> measure(String url) throws InterruptedException, IOException {
    OkHttpClient http = new OkHttpClient();
    http.dispatcher().setMaxRequestsPerHost(http.dispatcher().getMaxRequests());
    int threads = Thread.activeCount();
    long before = Heap.used();
    List<CompletableFuture<byte[]>> bare = bare(http, url);
    long theirs = Heap.grown(before, bare);
    int theirThreads = Thread.activeCount() - threads;
    http.dispatcher().cancelAll();
    bare.forEach(future -> future.exceptionally(e -> new byte[0]).join());
    http.dispatcher().executorService().shutdown();

    long[] atServer = ours(url, RateLimits.none(), threads);
    long[] inLine = ours(url, RateLimits.polite(), threads);
    release(url);
    return List.of(
        Row.lower(
            "10 000 calls that wait for the server vs OkHttp, heap",
            atServer[0],
            theirs,
            NO_GOAL,
            "bytes"),
        Row.lower(
            "10 000 calls that wait for the server vs OkHttp, threads",
            atServer[1],
            theirThreads,
            WITHIN,
            "threads"),
        Row.lower(
            "10 000 calls that wait for the limit vs OkHttp, heap",
            inLine[0],
            theirs,
            NO_GOAL,
            "bytes"),
        Row.lower(
            "10 000 calls that wait for the limit vs OkHttp, threads",
            inLine[1],
            theirThreads,
            WITHIN,
            "threads"));
  }

  /** The heap and the threads that calls take; they are cancelled then. */
  private static long[] ours(String url, RateLimits limits, int threads)
      throws InterruptedException {
    while (Thread.activeCount() > threads) {
      Thread.sleep(10); // Those of the calls before are ending.
    }
    AccessToken token =
        AccessToken.opaque("token", TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
    try (OsuClient osu = OsuClient.builder().baseUrl(url).token(token).limits(limits).build()) {
      long before = Heap.used();
      List<CompletableFuture<UserExtended>> calls = ours(osu);
      long[] taken = {Heap.grown(before, calls), Math.max(1, Thread.activeCount() - threads)};
      calls.forEach(call -> call.cancel(true));
      return taken;
    }
  }

  private static List<CompletableFuture<UserExtended>> ours(OsuClient osu) {
    List<CompletableFuture<UserExtended>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(osu.users().get("wait").submit());
    }
    return calls;
  }

  private static List<CompletableFuture<byte[]>> bare(OkHttpClient http, String url) {
    List<CompletableFuture<byte[]>> calls = new ArrayList<>();
    Request request =
        new Request.Builder()
            .url(url + "api/v2/users/@wait")
            .header("Accept", "application/json")
            .header("Authorization", "Bearer token")
            .build();
    for (int i = 0; i < CALLS; i++) {
      Waiting waiting = new Waiting();
      http.newCall(request.newBuilder().build()).enqueue(waiting);
      calls.add(waiting);
    }
    return calls;
  }

  private static void release(String url) throws IOException {
    OkHttpClient http = new OkHttpClient();
    try (Response response =
        http.newCall(new Request.Builder().url(url + "users/release").build()).execute()) {
      response.body().bytes();
    }
    http.connectionPool().evictAll();
  }

  private static final class Waiting extends CompletableFuture<byte[]> implements Callback {
    @Override
    public void onResponse(Call call, Response response) throws IOException {
      try (response) {
        complete(response.body().bytes());
      }
    }

    @Override
    public void onFailure(Call call, IOException e) {
      completeExceptionally(e);
    }
  }
}
