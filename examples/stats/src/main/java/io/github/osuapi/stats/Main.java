package io.github.osuapi.stats;

import java.io.Console;

/** Runs the command in a process of its own, or in Maven's. */
public final class Main {
  private Main() {}

  /**
   * Plots players. Ends the process where that fails.
   *
   * @param args the command line; {@code --help} tells what it may be
   */
  public static void main(String[] args) {
    int status = new Stats(System.out, System.err, isTerminal(), System.getenv()).run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** From JDK 22 on there is a console without a terminal too, with a method that tells. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
