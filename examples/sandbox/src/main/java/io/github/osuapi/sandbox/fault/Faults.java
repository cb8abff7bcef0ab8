package io.github.osuapi.sandbox.fault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/** The faults that wait for a request. Thread-safe. */
public final class Faults {
  private final Deque<Planned> planned = new ArrayDeque<>();

  private static final class Planned {
    private final Predicate<String> paths;
    private final Fault fault;
    private int left;

    private Planned(Predicate<String> paths, Fault fault, int left) {
      this.paths = paths;
      this.fault = fault;
      this.left = left;
    }
  }

  /**
   * Makes the next request fail.
   *
   * @param fault how
   */
  public void next(Fault fault) {
    plan(path -> true, fault, 1);
  }

  /**
   * Makes requests fail.
   *
   * @param paths which paths, from the root
   * @param fault how
   * @param times how many of them, before all is well again
   */
  public synchronized void plan(Predicate<String> paths, Fault fault, int times) {
    planned.add(new Planned(paths, fault, times));
  }

  /**
   * Makes requests fail.
   *
   * @param plan which, and how
   */
  public void plan(FaultPlan plan) {
    plan(path -> path.startsWith(plan.path()), plan.fault(), plan.times());
  }

  /** Makes all well again. */
  public synchronized void clear() {
    planned.clear();
  }

  /**
   * Takes the fault for a request.
   *
   * @param path the request's path
   * @return the fault that was planned first; empty where all is well
   */
  public synchronized Optional<Fault> take(String path) {
    for (Planned plan : planned) {
      if (plan.left > 0 && plan.paths.test(path)) {
        plan.left--;
        return Optional.of(plan.fault);
      }
    }
    return Optional.empty();
  }
}
