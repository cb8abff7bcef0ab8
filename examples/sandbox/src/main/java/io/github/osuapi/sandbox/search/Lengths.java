package io.github.osuapi.sandbox.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths such as {@code 70}, {@code 1:30} and {@code 2m10s}. */
final class Lengths {
  private static final Pattern SECONDS = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern CLOCK = Pattern.compile("(\\d+:)?\\d+:\\d+");
  private static final Pattern UNITS =
      Pattern.compile(
          "((?<h>\\d+(\\.\\d+)?)h)?((?<m>\\d+(\\.\\d+)?)m)?"
              + "((?<s>\\d+(\\.\\d+)?)s)?((?<ms>\\d+(\\.\\d+)?)ms)?");
  private static final int SIXTY = 60;
  private static final double SECOND = 1;
  private static final Map<String, Double> SCALES = new LinkedHashMap<>();

  static {
    SCALES.put("h", 3600 * SECOND);
    SCALES.put("m", SIXTY * SECOND);
    SCALES.put("s", SECOND);
    SCALES.put("ms", SECOND / 1000);
  }

  private Lengths() {}

  /** Reads a length, which may be out by half of the smallest unit that it names. */
  static @Nullable Bounds bounds(Operator operator, String value) {
    if (SECONDS.matcher(value).matches()) {
      return Bounds.near(operator, Double.parseDouble(value), SECOND / 2);
    }
    if (CLOCK.matcher(value).matches()) {
      double seconds = 0;
      for (String part : value.split(":", -1)) {
        seconds = seconds * SIXTY + Double.parseDouble(part);
      }
      return Bounds.near(operator, seconds, SECOND / 2);
    }
    Matcher units = UNITS.matcher(value);
    return !value.isEmpty() && units.matches() ? sum(operator, units) : null;
  }

  private static Bounds sum(Operator operator, Matcher units) {
    double seconds = 0;
    double smallest = 0;
    for (Map.Entry<String, Double> scale : SCALES.entrySet()) {
      String part = units.group(scale.getKey());
      if (part != null) {
        seconds += Double.parseDouble(part) * scale.getValue();
        smallest = scale.getValue();
      }
    }
    return Bounds.near(operator, seconds, smallest / 2);
  }
}
