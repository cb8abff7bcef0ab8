package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the news.
 *
 * @param newsPosts the posts, the newest first, each with {@code preview}
 * @param newsSidebar the posts of the year
 * @param search how the request was understood
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record NewsListing(
    List<NewsPost> newsPosts,
    NewsSidebar newsSidebar,
    NewsSearchParameters search,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements CursorPage<NewsPost> {

  @Override
  public List<NewsPost> items() {
    return newsPosts;
  }
}
