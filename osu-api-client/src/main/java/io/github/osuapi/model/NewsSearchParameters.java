package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * How the server understood a request for news.
 *
 * @param limit how many posts a page has, from 1 to 21
 * @param sort the order
 * @param year the year; null for all
 */
@JsonModel
public record NewsSearchParameters(int limit, NewsSort sort, @Nullable Integer year) {}
