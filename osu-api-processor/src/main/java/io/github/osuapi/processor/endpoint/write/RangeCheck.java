package io.github.osuapi.processor.endpoint.write;

import com.palantir.javapoet.CodeBlock;
import io.github.osuapi.processor.endpoint.model.Parameter;
import io.github.osuapi.processor.endpoint.model.ValueRange;

/** Writes what keeps a number in the range that the server takes. */
final class RangeCheck {
  private RangeCheck() {}

  /** The value, checked where there is a range. */
  static CodeBlock of(Parameter parameter, CodeBlock value) {
    return parameter
        .range()
        .map(
            range ->
                CodeBlock.of(
                    "$T.inRange($S, $L, $L, $L)",
                    RuntimeTypes.PARAMETERS,
                    parameter.name(),
                    value,
                    number(range.min()),
                    number(range.max())))
        .orElse(value);
  }

  /** The tag that says what is thrown; empty where there is no range. */
  static CodeBlock doc(Parameter parameter) {
    return parameter
        .range()
        .map(ValueRange::words)
        .map(
            words ->
                CodeBlock.of(
                    "@throws $T where {@code $L} is not $L\n",
                    IllegalArgumentException.class,
                    parameter.name(),
                    words))
        .orElse(CodeBlock.of(""));
  }

  private static CodeBlock number(long bound) {
    if (bound == Long.MIN_VALUE) {
      return CodeBlock.of("$T.MIN_VALUE", Long.class);
    }
    return bound == Long.MAX_VALUE
        ? CodeBlock.of("$T.MAX_VALUE", Long.class)
        : CodeBlock.of("$LL", bound);
  }
}
