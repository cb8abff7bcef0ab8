package io.github.osuapi.benchmarks.start;

import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.benchmarks.Suite;
import io.github.osuapi.benchmarks.server.Certificate;
import io.github.osuapi.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Starts programs in turn, many times; the median of each counts. */
public final class StartSuite implements Suite {
  private static final int RUNS = 21;
  private static final double WITHIN = 1 / 1.25;
  private static final double NO_GOAL = 0;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Row> run() throws IOException, InterruptedException {
    Optional<String> classPath = UserClassPath.jars();
    if (classPath.isEmpty()) {
      System.out.println("left out: start, which takes jars, and the build made none: use verify");
      return List.of();
    }
    Path folder = Files.createTempDirectory("osu-api-start");
    Certificate certificate = Certificate.make(folder);
    try (ServerProcess plain = ServerProcess.start();
        ServerProcess tls = ServerProcess.start(certificate)) {
      String trust = "-Djavax.net.ssl.trustStore=" + certificate.trusted();
      Program ours = new Program("ours", FirstAnswer.class, plain.url());
      Program bare = new Program("OkHttp", BareFirstAnswer.class, plain.url());
      Program oursByTls = new Program("ours, TLS", FirstAnswer.class, tls.url(), trust);
      Program bareByTls = new Program("OkHttp, TLS", BareFirstAnswer.class, tls.url(), trust);
      Program oursQuick = ours.with(", C1", "-XX:TieredStopAtLevel=1");
      double[] medians =
          medians(
              List.of(
                  ours,
                  bare,
                  oursByTls,
                  bareByTls,
                  shared(ours, folder.resolve("ours.jsa"), classPath.get()),
                  shared(bare, folder.resolve("bare.jsa"), classPath.get()),
                  oursQuick),
              classPath.get());
      return List.of(
          Row.lower("first answer vs OkHttp", medians[0], medians[1], WITHIN, "ms"),
          Row.lower("first answer by TLS vs OkHttp", medians[2], medians[3], WITHIN, "ms"),
          Row.lower(
              "first answer with CDS vs OkHttp with CDS", medians[4], medians[5], WITHIN, "ms"),
          Row.lower("first answer with CDS vs without", medians[4], medians[0], NO_GOAL, "ms"),
          Row.lower("first answer with C1 vs without", medians[6], medians[0], NO_GOAL, "ms"));
    }
  }

  /** The program with an archive of its classes, which is made now. */
  private static Program shared(Program program, Path archive, String classPath)
      throws IOException, InterruptedException {
    program.with("", "-XX:ArchiveClassesAtExit=" + archive).run(classPath);
    return program.with(", CDS", "-XX:SharedArchiveFile=" + archive);
  }

  private static double[] medians(List<Program> programs, String classPath)
      throws IOException, InterruptedException {
    List<double[]> times = new ArrayList<>();
    programs.forEach(program -> times.add(new double[RUNS]));
    for (int run = 0; run < RUNS; run++) {
      for (int i = 0; i < programs.size(); i++) {
        times.get(i)[run] = programs.get(i).run(classPath);
      }
    }
    return times.stream().mapToDouble(StartSuite::median).toArray();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
