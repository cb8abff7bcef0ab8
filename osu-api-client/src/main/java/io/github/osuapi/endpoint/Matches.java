package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.IdSort;
import io.github.osuapi.model.MatchDetails;
import io.github.osuapi.model.MatchList;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Multiplayer matches of the older client. */
@EndpointGroup
interface Matches {
  /**
   * Lists matches.
   *
   * @param active whether only matches that go on, or only those that ended; both where it is not
   *     set
   * @param sort the order; the newest first where it is not set
   * @param limit how many a page holds, 1 to 50; 50 where it is not set
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-matches-listing">The server's
   *     documentation</a>
   */
  @GET("matches")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, defaultLimit = 50, maxLimit = 50)
  MatchList list(
      @Query("active") @Nullable Boolean active,
      @Query("sort") @Nullable IdSort sort,
      @Query("limit") @Nullable Integer limit,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Gets a match with its events, the last ones where neither {@code before} nor {@code after} is
   * set. Walked from {@code after(0)}, the events come in their order; else the newest first.
   *
   * @param match the id of the match
   * @param before only events with a lower id than this
   * @param after only events with a higher id than this
   * @param limit how many events, 1 to 101; 100 where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-match">The server's documentation</a>
   */
  @GET("matches/{match}")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.ID, defaultLimit = 100, maxLimit = 101)
  MatchDetails get(
      @Path("match") long match,
      @Query("before") @Nullable Long before,
      @Query("after") @Nullable Long after,
      @Query("limit") @Nullable Integer limit);
}
