package wrong;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.NoTokenRequired;
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
  List<Thing> split(
      @Batched(max = 50) @Query("ids[]") List<Long> ids,
      @Query("of[]") @Nullable List<Long> of,
      @Query("items") @Nullable String items,
      @Query("answer") @Nullable Boolean answer,
      @Query("keys") @Nullable String keys);

  @JsonModel
  record Thing(long id) {}
}
