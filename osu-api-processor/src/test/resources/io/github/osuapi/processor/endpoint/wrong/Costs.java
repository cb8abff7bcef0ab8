package wrong;

import io.github.osuapi.annotations.Cost;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

@EndpointGroup
interface Costs {
  @GET("a")
  @NoTokenRequired
  void nothing(@Cost(each = 0) @Query("ids[]") List<Long> ids);

  @GET("b")
  @NoTokenRequired
  void multiplied(@Cost(each = 1, times = 2) @Query("ids[]") List<Long> ids);

  @GET("c")
  @NoTokenRequired
  void once(@Cost(times = 1) @Query("all") @Nullable Boolean all);

  @GET("d")
  @NoTokenRequired
  void flag(@Cost(each = 4, times = 3) @Query("all") @Nullable Boolean all);

  @GET("e")
  @NoTokenRequired
  void text(@Cost(each = 1) @Query("name") String name);

  @POST("f")
  @NoTokenRequired
  void form(@Cost(each = 1) @Field("ids[]") List<Long> ids);
}
