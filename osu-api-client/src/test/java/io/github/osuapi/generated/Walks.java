package io.github.osuapi.generated;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** One list of fruits, walked in every way that there is. */
@EndpointGroup
interface Walks {
  @GET("cursor")
  @NoTokenRequired
  @Paginated(value = Paging.CURSOR, minLimit = 2, defaultLimit = 4, maxLimit = 7)
  FruitPage cursor(
      @Query("limit") @Nullable Integer limit, @Query("cursor_string") @Nullable String cursor);

  @GET("deep")
  @NoTokenRequired
  @Paginated(value = Paging.CURSOR, minLimit = 2, defaultLimit = 4, maxLimit = 7, depth = 21)
  FruitPage deep(
      @Query("limit") @Nullable Integer limit, @Query("cursor_string") @Nullable String cursor);

  @GET("object")
  @NoTokenRequired
  @Paginated(value = Paging.CURSOR_OBJECT, minLimit = 2, defaultLimit = 4, maxLimit = 7)
  FruitNotes object(
      @Query("limit") @Nullable Integer limit, @Query("cursor") @Nullable RawJson cursor);

  @GET("page")
  @NoTokenRequired
  @Paginated(value = Paging.PAGE, minLimit = 2, defaultLimit = 4, maxLimit = 7)
  FruitTable page(@Query("limit") @Nullable Integer limit, @Query("page") @Nullable Integer page);

  @GET("blind")
  @NoTokenRequired
  @Paginated(value = Paging.PAGE, minLimit = 2, defaultLimit = 4, maxLimit = 7, depth = 21)
  FruitTable blind(@Query("limit") @Nullable Integer limit, @Query("page") @Nullable Integer page);

  @GET("offset")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, minLimit = 2, defaultLimit = 4, maxLimit = 7)
  List<Fruit> offset(
      @Query("limit") @Nullable Integer limit, @Query("offset") @Nullable Integer offset);

  @GET("bare")
  @NoTokenRequired
  @Paginated(Paging.OFFSET)
  List<Fruit> bare(@Query("offset") @Nullable Integer offset);

  @GET("gaps")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, minLimit = 2, defaultLimit = 4, maxLimit = 7, gaps = true)
  List<Fruit> gaps(
      @Query("limit") @Nullable Integer limit, @Query("offset") @Nullable Integer offset);

  @GET("log")
  @NoTokenRequired
  @Paginated(value = Paging.ID, minLimit = 2, defaultLimit = 4, maxLimit = 7)
  FruitLog log(
      @Query("limit") @Nullable Integer limit,
      @Query("before") @Nullable Long before,
      @Query("after") @Nullable Long after);

  @GET("below")
  @NoTokenRequired
  @Paginated(
      value = Paging.ID,
      defaultLimit = 4,
      maxLimit = 4,
      before = "max_id",
      after = "",
      inclusive = true)
  List<Fruit> below(@Query("max_id") @Nullable Long maxId);

  /** Answers with the newest items, whatever is asked for. */
  @GET("stuck")
  @NoTokenRequired
  @Paginated(value = Paging.ID, defaultLimit = 4, maxLimit = 4, before = "max_id", after = "")
  List<Fruit> stuck(@Query("max_id") @Nullable Long maxId);
}
