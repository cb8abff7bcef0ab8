package io.github.osuapi.quickstart;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What shows the output.
 *
 * @param interactive whether it is a terminal
 * @param width how many columns it has, {@link #UNLIMITED} for a file or a pipe
 */
record Terminal(boolean interactive, int width) {
  /** No end of the line. */
  static final int UNLIMITED = Integer.MAX_VALUE;

  private static final int USUAL = 80;
  private static final File TTY = new File("/dev/tty");

  /** Finds what this process writes to. */
  static Terminal detect(Map<String, String> environment) {
    if (!isTerminal(System.console())) {
      return new Terminal(false, UNLIMITED);
    }
    int columns = number(environment.getOrDefault("COLUMNS", ""));
    if (columns == 0) {
      columns = askTty();
    }
    return new Terminal(true, columns == 0 ? USUAL : columns);
  }

  /** Tells whether to print in colour. */
  boolean hasColor(ColorMode mode, Map<String, String> environment) {
    return switch (mode) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          interactive
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(environment.get("TERM"));
    };
  }

  /** Since Java 22 there can be a console that is no terminal, and a method that tells. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static int askTty() {
    if (!TTY.exists()) {
      return 0;
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(TTY)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      stty.waitFor(1, TimeUnit.SECONDS);
      return number(answer.substring(answer.indexOf(' ') + 1));
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
  }
}
