package io.github.osuapi.drift;

/** Runs the command in a process of its own, or in Maven's. */
public final class Main {
  private Main() {}

  /**
   * Prints what the server has changed. Ends the process with a status where that is anything.
   *
   * @param args the command line; {@code --help} tells what it may be
   */
  public static void main(String[] args) {
    int status = new DriftTool(System.out, System.err, System.getenv()).run(args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
