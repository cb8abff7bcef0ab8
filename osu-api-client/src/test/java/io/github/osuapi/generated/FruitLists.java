package io.github.osuapi.generated;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Lists that are longer than one answer. */
@EndpointGroup
interface FruitLists {
  @GET("cursor")
  @NoTokenRequired
  @Paginated(Paging.CURSOR)
  FruitPage cursor(
      @Query("sort") @Nullable String sort, @Query("cursor_string") @Nullable String next);

  @GET("page")
  @NoTokenRequired
  @Paginated(Paging.PAGE)
  FruitTable page(@Query("page") @Nullable Integer page);

  @GET("offset")
  @NoTokenRequired
  @Paginated(Paging.OFFSET)
  List<Fruit> offset(@Query("offset") @Nullable Integer offset);

  @GET("limited")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, defaultLimit = 2, maxLimit = 3)
  List<Fruit> limited(
      @Query("limit") @Nullable Integer limit, @Query("offset") @Nullable Integer offset);

  @GET("gaps")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, defaultLimit = 2, maxLimit = 3, gaps = true)
  List<Fruit> gaps(@Query("offset") @Nullable Integer offset);
}
