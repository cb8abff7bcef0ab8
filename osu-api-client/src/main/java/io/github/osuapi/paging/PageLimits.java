package io.github.osuapi.paging;

import org.jspecify.annotations.Nullable;

/**
 * How many items the server puts on a page. Immutable and thread-safe.
 *
 * @param min at least, where more follow
 * @param byDefault where nothing is asked for
 * @param max at most
 * @param gaps whether a page can hold fewer although more follow
 * @param depth how many items of the list the server hands out; 0 where there is no such end
 * @param settable whether the request has a parameter {@code limit}
 */
public record PageLimits(
    int min, int byDefault, int max, boolean gaps, int depth, boolean settable) {
  /** The query parameter that asks for a number of items. */
  static final String PARAMETER = "limit";

  /** Nothing is known, and nothing can be asked for. */
  static final PageLimits UNKNOWN = new PageLimits(0, 0, 0, true, 0, false);

  /**
   * Returns the number that the server makes of what is asked for: it reads a number below its
   * minimum as that, and one above its maximum as that.
   *
   * @param limit what is asked for; null where nothing is
   * @return a number of items
   */
  int inEffect(@Nullable Integer limit) {
    return Math.min(Math.max(limit == null ? byDefault : limit, min), max);
  }

  /** Whether the declaration says how long pages are. */
  boolean known() {
    return max > 0;
  }

  /** Whether a page of so many items must be the last. */
  boolean endsAt(int items, Place place) {
    return items == 0 || (!gaps && items < inEffect(place.number(PARAMETER)));
  }

  /** Whether nothing comes after so many items of the list. */
  boolean endsBefore(long items) {
    return depth > 0 && items >= depth;
  }

  /** The place with a limit, which is left out where the server takes it by itself. */
  Place limited(Place place, long items) {
    int limit = (int) Math.min(Math.max(items, min), max);
    return limit == byDefault ? place.without(PARAMETER) : place.with(PARAMETER, limit);
  }
}
