package io.github.osuapi.stats;

/** Runs the command in a process of its own, or in Maven's. */
public final class Main {
  private Main() {}

  /**
   * Plots players. Ends the process where that fails.
   *
   * @param args the command line; {@code --help} tells what it may be
   */
  public static void main(String[] args) {
    boolean terminal = System.console() != null;
    int status = new Stats(System.out, System.err, terminal, System.getenv()).run(args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
