package io.github.osuapi.benchmarks.scale;

import io.github.osuapi.benchmarks.Row;
import io.github.osuapi.benchmarks.Suite;
import io.github.osuapi.benchmarks.server.ServerProcess;
import java.util.ArrayList;
import java.util.List;

/** Holds much at once, and counts what the heap has to hold for it. */
public final class ScaleSuite implements Suite {
  @Override
  public String name() {
    return "scale";
  }

  @Override
  public List<Row> run() throws Exception {
    List<Row> rows = new ArrayList<>();
    try (ServerProcess server = ServerProcess.start()) {
      rows.addAll(LongStream.measure(server.url()));
      rows.addAll(ManyUsers.measure(server.url()));
      // Last, because what it does under the limit counts for a minute.
      rows.addAll(WaitingCalls.measure(server.url()));
    }
    return rows;
  }
}
