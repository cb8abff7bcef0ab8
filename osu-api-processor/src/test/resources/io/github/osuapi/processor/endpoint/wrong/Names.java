package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

@EndpointGroup
interface Names {
  @GET("a")
  @NoTokenRequired
  String toString();

  @GET("b")
  @NoTokenRequired
  String poll(@Query("wait") @Nullable Long wait);

  @GET("c")
  @NoTokenRequired
  @Paginated(Paging.OFFSET)
  List<String> list(
      @Query("items[]") @Nullable List<String> items, @Query("offset") @Nullable Integer offset);
}
