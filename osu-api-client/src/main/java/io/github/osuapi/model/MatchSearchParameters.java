package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How the server understood a request for matches.
 *
 * @param active whether only matches that go on, or only those that ended; null for both
 * @param limit how many a page has
 * @param sort the order
 */
@JsonModel
public record MatchSearchParameters(@Nullable Boolean active, int limit, IdSort sort) {}
