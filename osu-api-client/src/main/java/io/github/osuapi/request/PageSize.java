package io.github.osuapi.request;

import org.jspecify.annotations.Nullable;

/** How many items the server puts on a page. For generated code. */
public final class PageSize {
  private PageSize() {}

  /**
   * Returns the number that the server makes of what is asked for: it reads a number below 1 as 1
   * and one above its maximum as that.
   *
   * @param limit what is asked for; {@code null} where nothing is
   * @param byDefault what the server takes where nothing is asked for
   * @param max the server's maximum
   * @return a number of items from 1 to {@code max}
   */
  public static int inEffect(@Nullable Integer limit, int byDefault, int max) {
    return Math.min(Math.max(limit == null ? byDefault : limit, 1), max);
  }
}
