package io.github.osuapi.processor.endpoint.model;

/**
 * What an endpoint says of the query parameters that take the ids of items.
 *
 * @param before the one that asks for earlier items; empty where there is none
 * @param after the one that asks for later items; empty where there is none
 * @param inclusive whether {@code before} asks for the item of the id itself too
 */
public record IdParameters(String before, String after, boolean inclusive) {
  /** What an endpoint has that is not walked by ids. */
  public static final IdParameters NONE = new IdParameters("", "", false);
}
