package io.github.osuapi.model;

import java.util.List;

/**
 * What a search found of one kind.
 *
 * @param <T> the kind
 */
public sealed interface SearchResult<T> permits UserSearchResult, WikiPageSearchResult {
  /**
   * What was found, one page of it.
   *
   * @return what was found, the best first
   */
  List<T> data();

  /**
   * How much there is in all.
   *
   * @return the number, over all pages
   */
  int total();
}
