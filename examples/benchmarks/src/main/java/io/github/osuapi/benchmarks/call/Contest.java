package io.github.osuapi.benchmarks.call;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Callers that take turns on one thread, so that what disturbs one disturbs all. */
final class Contest {
  private static final int BLOCK = 50;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * What a call took.
   *
   * @param micros the time of each call, sorted
   * @param cpuMicros the processor time of a call in each block, sorted
   * @param bytes allocated
   */
  record Cost(double[] micros, double[] cpuMicros, double bytes) {
    double percentile(double part) {
      return micros[(int) Math.min(micros.length - 1L, Math.round(part * micros.length))];
    }

    double cpu() {
      return cpuMicros[cpuMicros.length / 2];
    }

    double cpuAtBest() {
      return cpuMicros[0];
    }
  }

  private static final class Tally {
    private final double[] micros;
    private final double[] cpuMicros;
    private int calls;
    private double bytes;

    Tally(int blocks) {
      this.micros = new double[blocks * BLOCK];
      this.cpuMicros = new double[blocks];
    }

    void block(Caller caller) throws IOException {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long cpu = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < BLOCK; i++) {
        long start = System.nanoTime();
        caller.call();
        micros[calls++] = (System.nanoTime() - start) / 1e3;
      }
      cpuMicros[calls / BLOCK - 1] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e3 / BLOCK;
      bytes = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) BLOCK;
    }

    Cost cost() {
      Arrays.sort(micros);
      Arrays.sort(cpuMicros);
      return new Cost(micros, cpuMicros, bytes);
    }
  }

  private Contest() {}

  /** Lets them call until the JVM has compiled what they do. */
  static void warmUp(Map<String, Caller> callers, int blocks) throws IOException {
    Map<String, Tally> unused = turns(callers, blocks);
  }

  static Map<String, Cost> run(Map<String, Caller> callers, int blocks) throws IOException {
    Map<String, Cost> costs = new LinkedHashMap<>();
    turns(callers, blocks).forEach((name, tally) -> costs.put(name, tally.cost()));
    return costs;
  }

  private static Map<String, Tally> turns(Map<String, Caller> callers, int blocks)
      throws IOException {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    callers.keySet().forEach(name -> tallies.put(name, new Tally(blocks)));
    List<String> order = new ArrayList<>(callers.keySet());
    for (int i = 0; i < blocks; i++) {
      // Whoever comes next pays for the garbage of who came before.
      Collections.shuffle(order, new Random(i));
      for (String name : order) {
        of(tallies, name).block(of(callers, name));
      }
    }
    return tallies;
  }

  private static <T> T of(Map<String, T> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }
}
