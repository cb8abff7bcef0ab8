package io.github.osuapi.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The life during a play. It is kept as the text that it is in the file, since game and server
 * write it in several ways. Immutable.
 *
 * @param text {@code time|life} for each point, with a comma after each; empty or null where the
 *     replay has none, as in all that the server puts together itself
 */
public record LifeBar(@Nullable String text) {
  /** No life bar, written as an empty text. */
  public static final LifeBar NONE = new LifeBar("");

  /**
   * Writes a life bar.
   *
   * @param points the points in the order of time
   * @return the life bar
   */
  public static LifeBar of(List<LifePoint> points) {
    return new LifeBar(
        points.stream()
            .map(point -> Numbers.text(point.time()) + '|' + Numbers.text(point.life()) + ',')
            .collect(Collectors.joining()));
  }

  /**
   * Reads the points.
   *
   * @return the points in the order of the file; empty where there are none
   * @throws ReplayFormatException where the text is no life bar; its offset is within the text
   */
  public List<LifePoint> points() {
    if (text == null) {
      return List.of();
    }
    List<LifePoint> points = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      if (end > start) {
        points.add(point(text.substring(start, end), points.size(), start));
      }
      start = end + 1;
    }
    return List.copyOf(points);
  }

  private static LifePoint point(String part, int index, int offset) {
    int bar = part.indexOf('|');
    try {
      if (bar > 0) {
        return new LifePoint(
            Numbers.decimal(part.substring(0, bar)), Numbers.decimal(part.substring(bar + 1)));
      }
    } catch (NumberFormatException e) {
      throw malformed(part, index, offset, e);
    }
    throw malformed(part, index, offset, null);
  }

  private static ReplayFormatException malformed(
      String part, int index, int offset, @Nullable Exception cause) {
    return new ReplayFormatException(
        "lifeBar[" + index + "]",
        offset,
        "is '" + Words.brief(part) + "', not two numbers with a | between them",
        cause);
  }
}
