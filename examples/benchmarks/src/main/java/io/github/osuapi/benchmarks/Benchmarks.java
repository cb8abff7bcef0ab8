package io.github.osuapi.benchmarks;

import io.github.osuapi.benchmarks.call.CallSuite;
import io.github.osuapi.benchmarks.check.CheckSuite;
import io.github.osuapi.benchmarks.decoding.DecodingSuite;
import io.github.osuapi.benchmarks.economy.EconomySuite;
import io.github.osuapi.benchmarks.scale.ScaleSuite;
import io.github.osuapi.benchmarks.start.StartSuite;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the suites, prints the tables, and writes {@code benchmarks.json} and {@code .md}. */
public final class Benchmarks {
  private static final List<Suite> SUITES =
      List.of(
          new DecodingSuite(),
          new CallSuite(),
          new CheckSuite(),
          new StartSuite(),
          new ScaleSuite(),
          new EconomySuite());

  private Benchmarks() {}

  /**
   * Runs the suites. The system property {@code benchmarks.page} names a page to put the tables
   * into.
   *
   * @param args the folder to write to, and the names of the suites to run; all, if none is given
   * @throws Exception where a suite cannot be run
   */
  public static void main(String[] args) throws Exception {
    Set<String> wanted =
        Arrays.stream(args)
            .skip(1)
            .flatMap(arg -> Arrays.stream(arg.split(",", -1)))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet());
    String page = System.getProperty("benchmarks.page", "");
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    for (Suite suite : SUITES) {
      if (wanted.isEmpty() || wanted.contains(suite.name())) {
        Instant start = Instant.now();
        tables.put(suite.name(), suite.run());
        System.out.println(
            suite.name() + " took " + Duration.between(start, Instant.now()).toSeconds() + " s");
        // After each, so that one that cannot be run takes nothing from those before it.
        Report report = new Report(tables);
        report.write(Path.of(args[0]));
        if (!page.isEmpty()) {
          report.putInto(Path.of(page));
        }
      }
    }
    System.out.println();
    System.out.println(new Report(tables).markdown());
  }
}
