package io.github.osuapi.benchmarks.call;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.benchmarks.Suite;
import io.github.osuapi.benchmarks.server.ServerProcess;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** Calls a server over loopback, with connections that stay open. */
public final class CallSuite implements Suite {
  private static final int BLOCKS = 120;
  private static final int MANY = 64;
  private static final Duration TURN = Duration.ofMillis(250);
  private static final double WITHIN = 1 / 1.15;
  private static final double MOST_CPU_MICROS = 500;
  private static final double NO_GOAL = 0;

  private static final String OURS = "ours";
  private static final String BYTES = "OkHttp reading the bytes";
  private static final String DECODING = "OkHttp plus decoding";
  private static final String JACKSON = "OkHttp + Jackson";

  @Override
  public String name() {
    return "call";
  }

  @Override
  public List<Row> run() throws IOException, InterruptedException, ExecutionException {
    List<Row> rows = new ArrayList<>();
    OkHttpClient http =
        new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(MANY, 5, TimeUnit.MINUTES))
            .build();
    try (ServerProcess server = ServerProcess.start();
        OsuClient osu = client(server.url(), http)) {
      List<Answer> answers = List.of(Answer.PROFILE, Answer.RANKING, Answer.SEARCH);
      System.out.println("warming up");
      for (Answer answer : answers) {
        Contest.warmUp(callers(answer, osu, http, server.url()), BLOCKS);
      }
      for (Answer answer : answers) {
        rows.addAll(singly(answer, callers(answer, osu, http, server.url())));
      }
      Map<String, Caller> callers = callers(Answer.PROFILE, osu, http, server.url());
      rows.addAll(throughput(callers, 1));
      rows.addAll(throughput(callers, MANY));
    } finally {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
    return rows;
  }

  private static OsuClient client(String url, OkHttpClient http) {
    AccessToken token =
        AccessToken.opaque("token", TokenKind.AUTHORIZATION_CODE, Set.of(Scope.PUBLIC), null);
    return OsuClient.builder()
        .baseUrl(url)
        .httpClient(http)
        .token(token)
        .limits(RateLimits.none())
        .build();
  }

  private static Map<String, Caller> callers(
      Answer answer, OsuClient osu, OkHttpClient http, String server) {
    String url = server + answer.path();
    Map<String, Caller> callers = new LinkedHashMap<>();
    callers.put(OURS, Caller.ours(osu, answer));
    callers.put(BYTES, Caller.bytes(http, url));
    callers.put(DECODING, Caller.decoding(http, url, answer));
    callers.put(JACKSON, Caller.jackson(http, url, answer));
    return callers;
  }

  private static List<Row> singly(Answer answer, Map<String, Caller> callers) throws IOException {
    System.out.println("calling for a " + answer.document());
    Map<String, Contest.Cost> costs = Contest.run(callers, BLOCKS);
    Contest.Cost ours = of(costs, OURS);
    List<Row> rows = new ArrayList<>();
    for (String other : List.of(DECODING, BYTES, JACKSON)) {
      double goal = other.equals(DECODING) ? WITHIN : NO_GOAL;
      String name = "call for a " + answer.document() + " vs " + other;
      Contest.Cost cost = of(costs, other);
      rows.add(Row.lower(name + ", p50", ours.percentile(0.5), cost.percentile(0.5), goal, "µs"));
      rows.add(Row.lower(name + ", p99", ours.percentile(0.99), cost.percentile(0.99), goal, "µs"));
      rows.add(Row.lower(name + ", CPU", ours.cpu(), cost.cpu(), goal, "µs"));
      rows.add(Row.lower(name + ", allocated", ours.bytes(), cost.bytes(), goal, "bytes"));
    }
    rows.add(
        Row.lower(
            "call for a " + answer.document() + " vs the most allowed, CPU at best",
            ours.cpuAtBest(),
            MOST_CPU_MICROS,
            1,
            "µs"));
    return rows;
  }

  private static List<Row> throughput(Map<String, Caller> callers, int threads)
      throws InterruptedException, ExecutionException {
    System.out.println("calling from " + threads + " threads");
    Map<String, Double> rates = Throughput.run(callers, threads, TURN);
    List<Row> rows = new ArrayList<>();
    for (String other : List.of(DECODING, BYTES, JACKSON)) {
      rows.add(
          Row.higher(
              "calls from " + threads + " threads vs " + other,
              of(rates, OURS),
              of(rates, other),
              other.equals(DECODING) ? WITHIN : NO_GOAL,
              "a second"));
    }
    return rows;
  }

  private static <T> T of(Map<String, T> results, String caller) {
    T result = results.get(caller);
    if (result == null) {
      throw new IllegalStateException(caller + " did not call");
    }
    return result;
  }
}
