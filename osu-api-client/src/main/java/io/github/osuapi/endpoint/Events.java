package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.EventList;
import io.github.osuapi.model.IdSort;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** What users did, and what happened to beatmaps, on the whole site. */
@EndpointGroup
interface Events {
  /**
   * Lists events.
   *
   * @param sort the order; the newest first where it is not set
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-events">The server's documentation</a>
   */
  @GET("events")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, defaultLimit = 50, maxLimit = 50)
  EventList list(
      @Query("sort") @Nullable IdSort sort, @Query("cursor_string") @Nullable String cursorString);
}
