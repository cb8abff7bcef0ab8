package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * One page of pages of the wiki that were found.
 *
 * @param data the pages, 50 at most
 * @param total how many were found
 */
@JsonModel
public record WikiPageSearchResult(List<WikiPage> data, int total)
    implements SearchResult<WikiPage> {}
