package io.github.osuapi.request;

import java.util.List;
import java.util.Random;

/** Texts of JSON values, and of what only looks like them, that no model expects. */
final class HostileValues {
  private static final List<String> VALUES =
      List.of(
          "",
          "null",
          "true",
          "false",
          "0",
          "-0",
          "-1",
          "1.5",
          "1e3",
          "1e400",
          "-1e400",
          "1e999999999",
          "1e-999999999",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "123456789012345678901234567890123456789012345678901234567890",
          "NaN",
          "Infinity",
          "01",
          "+1",
          ".5",
          "'text'",
          "text",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\uZZZZ\"",
          "\"a",
          "\"12\"",
          "\"1e999999999\"",
          "\"true\"",
          "\"2026-11-22T07:57:02+00:00\"",
          "\"2026-11-22\"",
          "\"9999999-99-99T99:99:99Z\"",
          "\"+1000000000-12-31T23:59:59.999999999Z\"",
          "\"2026-02-30T00:00:00Z\"",
          "\"2026-11-22T24:00:00.000000Z\"",
          "\"2026-11-22T07:57:02+99:99\"",
          "\"-1-1-1\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[1,\"a\",{}]",
          "{\"\":null}",
          "{\"id\":1,\"id\":2}",
          "{\"type\":null}",
          "{\"type\":7}",
          "{\"type\":[]}",
          "{\"type\":\"rank\"}",
          "{,}",
          "[1,]",
          "[1 2]",
          "{\"a\" 1}",
          "{a:1}",
          "// comment",
          "/* comment */ 1",
          "]",
          "}",
          "\uFEFF{}");

  private HostileValues() {}

  /** Any of them. */
  static String any(Random random) {
    return random.nextInt(20) == 0
        ? '"' + "x".repeat(random.nextInt(100_000)) + '"'
        : VALUES.get(random.nextInt(VALUES.size()));
  }

  /** Arrays or objects in one another, from a few to very many, closed or not. */
  static String nested(Random random) {
    int depth = List.of(3, 200, 254, 255, 256, 1000, 200_000).get(random.nextInt(7));
    boolean arrays = random.nextBoolean();
    String open = arrays ? "[" : "{\"type\":\"rank\",\"a\":";
    String close = arrays ? "]" : "}";
    String end = random.nextInt(4) == 0 ? "" : close.repeat(depth);
    return open.repeat(depth) + (arrays ? "" : "1") + end;
  }
}
