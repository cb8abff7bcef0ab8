package io.github.osuapi.sandbox.search;

/** How an option is compared with its value. */
enum Operator {
  EQUAL,
  BELOW,
  AT_MOST,
  ABOVE,
  AT_LEAST;

  /** Reads what stands between the two, where a colon is as good as an equals sign. */
  static Operator of(String written) {
    return switch (written.replace(':', '=')) {
      case "<" -> BELOW;
      case "<=" -> AT_MOST;
      case ">" -> ABOVE;
      case ">=" -> AT_LEAST;
      default -> EQUAL;
    };
  }
}
