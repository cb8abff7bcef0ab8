package io.github.osuapi.benchmarks.decoding;

import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.benchmarks.Suite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Decodes each document by each library, in turn, each in a process of its own, more than once: the
 * quickest stretch of each counts, as a machine is not equally fast all the time.
 */
public final class DecodingSuite implements Suite {
  private static final TimeValue ITERATION = TimeValue.milliseconds(100);
  private static final int WARMUPS = 30;
  private static final int STRETCHES = 10;
  private static final int ROUNDS = 2;
  private static final double NO_GOAL = 0;

  private record Key(String document, JsonLibrary library) {}

  private record Cost(double micros, double bytes) {
    Cost lower(Cost other) {
      return micros <= other.micros ? this : other;
    }
  }

  @Override
  public String name() {
    return "decoding";
  }

  @Override
  public List<Row> run() throws RunnerException {
    List<Document> documents = Documents.all();
    Map<Key, Cost> costs = measure(documents);
    List<Row> rows = new ArrayList<>();
    for (Document document : documents) {
      for (JsonLibrary other : JsonLibrary.values()) {
        if (other != JsonLibrary.OURS && agrees(document, other)) {
          rows.addAll(compare(document, other, costs));
        }
      }
    }
    return rows;
  }

  private static boolean agrees(Document document, JsonLibrary other) {
    int differences = other.decodes() ? Agreement.differences(document, other).size() : 0;
    if (differences > 0) {
      System.out.println(
          "left out: " + other + " on " + document + ": it loses " + differences + " values");
    }
    return differences == 0;
  }

  private static Map<Key, Cost> measure(List<Document> documents) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(DecodingBenchmark.class.getName().replace(".", "\\."))
        .param("document", documents.stream().map(Document::name).toArray(String[]::new))
        .param(
            "library", Arrays.stream(JsonLibrary.values()).map(Enum::name).toArray(String[]::new))
        .forks(1)
        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
        .warmupIterations(WARMUPS)
        .warmupTime(ITERATION)
        .measurementIterations(STRETCHES)
        .measurementTime(ITERATION)
        .addProfiler(GCProfiler.class);
    Map<Key, Cost> costs = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (RunResult result : new Runner(options.build()).run()) {
        Key key =
            new Key(
                result.getParams().getParam("document"),
                JsonLibrary.valueOf(result.getParams().getParam("library")));
        Cost cost = new Cost(result.getPrimaryResult().getStatistics().getMin(), bytes(result));
        costs.merge(key, cost, Cost::lower);
      }
    }
    return costs;
  }

  private static double bytes(RunResult result) {
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (allocated == null) {
      throw new IllegalStateException("JMH did not count what was allocated");
    }
    return allocated.getScore();
  }

  private static List<Row> compare(Document document, JsonLibrary other, Map<Key, Cost> costs) {
    Cost ours = costs.get(new Key(document.name(), JsonLibrary.OURS));
    Cost theirs = costs.get(new Key(document.name(), other));
    if (ours == null || theirs == null) {
      throw new IllegalStateException(document + " was not decoded by " + other);
    }
    double faster =
        switch (other) {
          case MOSHI -> 1.3;
          case JACKSON -> document.real() ? 1 : NO_GOAL;
          case SKIP -> 1 / 1.25;
          default -> NO_GOAL;
        };
    double smaller = other == JsonLibrary.MOSHI ? 1 / 0.6 : NO_GOAL;
    String name = "decode " + document + " vs " + other;
    List<Row> rows = new ArrayList<>();
    rows.add(Row.lower(name + ", time", ours.micros(), theirs.micros(), faster, "µs"));
    if (other.decodes()) {
      rows.add(Row.lower(name + ", allocated", ours.bytes(), theirs.bytes(), smaller, "bytes"));
    }
    return rows;
  }
}
