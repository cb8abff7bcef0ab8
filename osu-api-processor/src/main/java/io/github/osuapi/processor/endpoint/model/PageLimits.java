package io.github.osuapi.processor.endpoint.model;

/**
 * How many items a server puts on a page.
 *
 * @param byDefault where nothing is asked for
 * @param max at most
 * @param gaps whether a page can hold fewer although more follow
 */
public record PageLimits(int byDefault, int max, boolean gaps) {
  /** The query parameter that asks for a number of items. */
  public static final String PARAMETER = "limit";
}
