package io.github.osuapi.sandbox.search;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of options. What is {@code null} is no value, and its option is a word. */
final class Values {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  /** In the order in which the server looks for one that begins like the value. */
  private static final List<String> STATUSES =
      List.of("graveyard", "wip", "pending", "ranked", "approved", "qualified", "loved");

  private static final int LOWEST_STATUS = -2;

  private Values() {}

  static @Nullable Bounds decimal(Operator operator, String value, double tolerance) {
    Double number = number(value.replace(',', '.'));
    return number == null ? null : Bounds.near(operator, number, tolerance);
  }

  static @Nullable Bounds whole(Operator operator, String value) {
    Double number = number(value);
    return number == null ? null : Bounds.exactly(operator, (double) number.longValue());
  }

  static @Nullable Bounds status(Operator operator, String value) {
    for (String status : STATUSES) {
      if (!value.isEmpty() && status.startsWith(value)) {
        return Bounds.exactly(operator, statusNumber(status));
      }
    }
    return null;
  }

  /** The number by which the server orders statuses; below all of them for an unknown one. */
  static int statusNumber(String status) {
    int index = STATUSES.indexOf(status);
    return index < 0 ? Integer.MIN_VALUE : index + LOWEST_STATUS;
  }

  static @Nullable String text(Operator operator, String value) {
    if (operator != Operator.EQUAL) {
      return null;
    }
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    String text = (quoted ? value.substring(1, value.length() - 1) : value).replace("\\\"", "\"");
    return text.isBlank() ? null : text;
  }

  static @Nullable Double number(String value) {
    return NUMBER.matcher(value).matches() ? Double.valueOf(value) : null;
  }
}
