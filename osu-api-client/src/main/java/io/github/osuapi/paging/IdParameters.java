package io.github.osuapi.paging;

/**
 * The query parameters by which a list is asked for from an id on.
 *
 * @param before the one that asks for earlier items; empty where there is none
 * @param after the one that asks for later items; empty where there is none
 * @param inclusive whether {@code before} asks for the item of the id itself too
 */
public record IdParameters(String before, String after, boolean inclusive) {}
