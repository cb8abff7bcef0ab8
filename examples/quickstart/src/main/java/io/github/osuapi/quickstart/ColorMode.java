package io.github.osuapi.quickstart;

import java.util.Locale;

/** When to print in colour. */
enum ColorMode {
  /** In colour, wherever the output goes. */
  ALWAYS,
  /** Never in colour. */
  NEVER,
  /** In colour where a terminal shows it. */
  AUTO;

  /**
   * Finds a mode by its name on the command line.
   *
   * @throws UsageException where there is no such mode
   */
  static ColorMode of(String name) {
    for (ColorMode mode : values()) {
      if (mode.name().toLowerCase(Locale.ROOT).equals(name)) {
        return mode;
      }
    }
    throw new UsageException("no colour mode '" + name + "'. Use always, never or auto");
  }
}
