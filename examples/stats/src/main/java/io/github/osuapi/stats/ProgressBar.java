package io.github.osuapi.stats;

import java.io.PrintStream;

/** A line that shows how far the work is: redrawn on a terminal, one line a step elsewhere. */
final class ProgressBar {
  private static final int WIDTH = 24;
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final PrintStream out;
  private final boolean terminal;
  private int total;
  private int done;

  ProgressBar(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Begins work of a number of steps, at least 1. */
  void start(int steps) {
    total = steps;
    done = 0;
    draw("");
  }

  /** Says that a step is done, and what it was. */
  void step(String what) {
    done++;
    draw(what);
  }

  /** Leaves the line clean for what comes next, also when the work ended early. */
  void finish() {
    if (terminal) {
      out.print(CLEAR_LINE);
      out.flush();
    }
  }

  private void draw(String what) {
    int filled = WIDTH * done / total;
    String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    String line = "%s %3d %%  %s".formatted(bar, 100 * done / total, what);
    if (terminal) {
      out.print(CLEAR_LINE + line);
    } else if (done > 0) {
      out.println(line);
    }
    out.flush();
  }
}
