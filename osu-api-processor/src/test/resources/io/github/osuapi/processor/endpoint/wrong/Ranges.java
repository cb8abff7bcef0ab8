package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

@EndpointGroup
interface Ranges {
  @GET("a")
  @NoTokenRequired
  void text(@Range(min = 1) @Query("name") String name);

  @GET("b")
  @NoTokenRequired
  void empty(@Range(min = 5, max = 1) @Query("n") int n);

  @GET("c")
  @NoTokenRequired
  void endless(@Range @Query("n") @Nullable Long n);

  @GET("d")
  @NoTokenRequired
  void outOfInt(@Range(max = 5_000_000_000L) @Query("n") @Nullable Integer n);

  @GET("e")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 100)
  List<String> twice(
      @Range(min = 1, max = 50) @Query("limit") @Nullable Integer limit,
      @Range(min = 0) @Query("offset") @Nullable Integer offset);

  @GET("f")
  @NoTokenRequired
  void list(@Range(min = 1) @Query("ids[]") List<Long> ids);
}
