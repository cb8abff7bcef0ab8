package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.SearchMode;
import io.github.osuapi.model.SearchResults;
import io.github.osuapi.model.UserSearchSort;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Users and pages of the wiki, by words. */
@EndpointGroup
interface Search {
  /**
   * Searches users and the wiki.
   *
   * @param query the words; every user is found without any
   * @param mode what to search for
   * @param sort the order of the users; the best matches first where it is not set
   * @param recentOnly whether only users are found who were here in the last three months
   * @param locale the language whose pages of the wiki come first, such as {@code de} or {@code
   *     pt-br}; English ones follow
   * @param page which page, from 1; the first where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#search">The server's documentation</a>
   */
  @GET("search")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(Paging.PAGE)
  SearchResults search(
      @Query("query") @Nullable String query,
      @Query("mode") @Nullable SearchMode mode,
      @Query("sort") @Nullable UserSearchSort sort,
      @Query("recent_only") @Nullable Boolean recentOnly,
      @Query("locale") @Nullable String locale,
      @Range(min = 1) @Query("page") @Nullable Integer page);
}
