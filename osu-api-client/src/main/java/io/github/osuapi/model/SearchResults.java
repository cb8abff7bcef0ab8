package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param user the users; absent where they were not searched
 * @param wikiPage the pages of the wiki; absent where they were not searched
 */
@JsonModel
public record SearchResults(
    @Nullable UserSearchResult user, @Nullable WikiPageSearchResult wikiPage) {}
