package io.github.osuapi.sandbox.search;

import org.jspecify.annotations.Nullable;

/** What a number must lie between. */
record Bounds(
    @Nullable Double atLeast,
    @Nullable Double above,
    @Nullable Double atMost,
    @Nullable Double below) {

  /** A number that may be out by a tolerance, which the server takes as one more step. */
  static Bounds near(Operator operator, double value, double tolerance) {
    return switch (operator) {
      case EQUAL -> new Bounds(value - tolerance, null, value + tolerance, null);
      case BELOW -> new Bounds(null, null, value - tolerance, null);
      case AT_MOST -> new Bounds(null, null, value + tolerance, null);
      case ABOVE -> new Bounds(value + tolerance, null, null, null);
      case AT_LEAST -> new Bounds(value - tolerance, null, null, null);
    };
  }

  static Bounds exactly(Operator operator, double value) {
    return switch (operator) {
      case EQUAL -> new Bounds(value, null, value, null);
      case BELOW -> new Bounds(null, null, null, value);
      case AT_MOST -> new Bounds(null, null, value, null);
      case ABOVE -> new Bounds(null, value, null, null);
      case AT_LEAST -> new Bounds(value, null, null, null);
    };
  }

  /** A stretch of time: its first moment, and the first after it. */
  static Bounds span(Operator operator, double start, double end) {
    return switch (operator) {
      case EQUAL -> new Bounds(start, null, null, end);
      case BELOW -> new Bounds(null, null, null, start);
      case AT_MOST -> new Bounds(null, null, null, end);
      case ABOVE -> new Bounds(end, null, null, null);
      case AT_LEAST -> new Bounds(start, null, null, null);
    };
  }

  /** The same with what was said later, which wins where it says the same side anew. */
  Bounds and(Bounds later) {
    return new Bounds(
        later.atLeast == null ? atLeast : later.atLeast,
        later.above == null ? above : later.above,
        later.atMost == null ? atMost : later.atMost,
        later.below == null ? below : later.below);
  }

  boolean hold(double value) {
    return (atLeast == null || value >= atLeast)
        && (above == null || value > above)
        && (atMost == null || value <= atMost)
        && (below == null || value < below);
  }
}
