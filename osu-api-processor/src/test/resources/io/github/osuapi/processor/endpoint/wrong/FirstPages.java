package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.FirstPage;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.json.CursorPage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

@EndpointGroup
interface FirstPages {
  @JsonModel
  record Texts(List<String> items, @Nullable String cursorString) implements CursorPage<String> {}

  @GET("a")
  @NoTokenRequired
  void none(@FirstPage @Query("n") @Nullable Integer n);

  @GET("b")
  @NoTokenRequired
  @Paginated(Paging.OFFSET)
  List<String> offset(
      @FirstPage @Query("n") @Nullable Integer n, @Query("offset") @Nullable Integer offset);

  @GET("c")
  @NoTokenRequired
  @Paginated(Paging.CURSOR)
  Texts required(
      @FirstPage @Query("n") int n, @Query("cursor_string") @Nullable String cursor);

  @GET("d")
  @NoTokenRequired
  @Paginated(Paging.CURSOR)
  Texts cursor(@FirstPage @Query("cursor_string") @Nullable String cursor);

  @GET("e")
  @NoTokenRequired
  @Paginated(Paging.CURSOR)
  Texts unsorted(
      @FirstPage(sort = "id_asc") @Query("n") @Nullable Integer n,
      @Query("cursor_string") @Nullable String cursor);

  @GET("f")
  @NoTokenRequired
  @Paginated(Paging.CURSOR)
  Texts sortedByNumber(
      @Query("sort") @Nullable Integer sort,
      @FirstPage(sort = "id_asc") @Query("n") @Nullable Integer n,
      @Query("cursor_string") @Nullable String cursor);
}
