package io.github.osuapi.replay;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A frame of osu!mania: which columns are down.
 *
 * @param delta milliseconds since the frame before
 * @param x the bit mask of columns, the leftmost in the lowest bit
 * @param y the scroll speed, where the older client wrote the replay
 * @param buttons without meaning
 */
public record ManiaFrame(double delta, float x, float y, int buttons) implements ReplayFrame {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one is infinite or not a number
   */
  public ManiaFrame {
    Numbers.requireFinite("delta", delta);
    Numbers.requireFinite("x", x);
    Numbers.requireFinite("y", y);
  }

  private static final int MAX_COLUMNS = 20;

  /**
   * Makes a frame from columns.
   *
   * @param delta milliseconds since the frame before
   * @param columns the columns that are down, the leftmost being 0, at most 19
   * @return the frame
   * @throws IllegalArgumentException where there is no such column
   */
  public static ManiaFrame of(double delta, Set<Integer> columns) {
    int mask = 0;
    for (int column : columns) {
      if (column < 0 || column >= MAX_COLUMNS) {
        throw new IllegalArgumentException(
            "there is no column " + column + ": osu!mania has 0 to " + (MAX_COLUMNS - 1));
      }
      mask |= 1 << column;
    }
    return new ManiaFrame(delta, mask, 0, 0);
  }

  /**
   * Returns the columns that are down.
   *
   * @return their numbers, the leftmost being 0
   */
  public Set<Integer> columns() {
    int mask = (int) x;
    return IntStream.range(0, MAX_COLUMNS)
        .filter(column -> (mask & 1 << column) != 0)
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }
}
