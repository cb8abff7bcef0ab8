package io.github.osuapi.economy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Does all jobs both ways, on a crowded sandbox with a clock of its own, and counts. */
public final class Economy {
  static final List<Job> JOBS =
      List.of(new CountryTop(), new NamesToIds(), new WholeMatch(), new FollowedPlayers());

  private record Taken(Object result, int requests, Duration time) {}

  private Economy() {}

  /**
   * Prints a table.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println("| job | plain calls | with helpers | fewest |");
    System.out.println("|---|--:|--:|--:|");
    for (Outcome outcome : outcomes()) {
      System.out.printf(
          "| %s | %d (%s) | %d (%s) | %d (%s) |%n",
          outcome.job(),
          outcome.plain(),
          text(outcome.plainTime()),
          outcome.ours(),
          text(outcome.oursTime()),
          outcome.fewest(),
          text(outcome.fewestTime()));
    }
  }

  private static String text(Duration time) {
    return String.format("%d min %02d s", time.toMinutes(), time.toSecondsPart());
  }

  /**
   * Does all jobs.
   *
   * @return what each took
   */
  public static List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (Job job : JOBS) {
      Taken plain = taken(job::plainly);
      Taken ours = taken(job::economically);
      outcomes.add(
          new Outcome(
              job.name(),
              plain.requests(),
              plain.time(),
              ours.requests(),
              ours.time(),
              job.fewest(),
              job.fewestTime()));
    }
    return outcomes;
  }

  private static Taken taken(Function<Desk, Object> job) {
    try (Desk desk = new Desk()) {
      Object result = job.apply(desk);
      return new Taken(result, desk.time().requests(), desk.now());
    }
  }
}
