package io.github.osuapi.processor.endpoint.model;

/**
 * How many items a server puts on a page.
 *
 * @param min at least, where more follow
 * @param byDefault where nothing is asked for
 * @param max at most
 * @param gaps whether a page can hold fewer although more follow
 * @param depth how many items of the list the server hands out; 0 where there is no such end
 */
public record PageLimits(int min, int byDefault, int max, boolean gaps, int depth) {
  /** The query parameter that asks for a number of items. */
  public static final String PARAMETER = "limit";
}
