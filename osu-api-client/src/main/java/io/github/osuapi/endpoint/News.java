package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.model.IdKey;
import io.github.osuapi.model.NewsListing;
import io.github.osuapi.model.NewsPost;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** News posts. */
@EndpointGroup
interface News {
  /**
   * Lists news posts, the newest first, with a preview of each.
   *
   * @param limit how many posts a page holds, 1 to 21; 12 where it is not set
   * @param year only posts of a year; from January to March, the current year brings those of
   *     November and December before it too
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-news-listing">The server's
   *     documentation</a>
   */
  @GET("news")
  @NoTokenRequired
  @Paginated(value = Paging.CURSOR, defaultLimit = 12, maxLimit = 21)
  NewsListing list(
      @Query("limit") @Nullable Integer limit,
      @Query("year") @Nullable Integer year,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Gets a news post with its text.
   *
   * @param news the post's slug, or its id where {@code key} says so
   * @param key set where {@code news} is an id
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-news-post">The server's documentation</a>
   */
  @GET("news/{news}")
  @NoTokenRequired
  NewsPost get(@Path("news") String news, @Query("key") @Nullable IdKey key);
}
