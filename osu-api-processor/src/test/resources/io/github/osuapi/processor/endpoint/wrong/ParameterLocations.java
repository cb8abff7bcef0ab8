package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

@EndpointGroup
interface ParameterLocations {
  @GET("news")
  @NoTokenRequired
  String nowhere(int year, @Query("limit") int limit);

  @GET("news/{article}")
  @NoTokenRequired
  String twice(@Path("article") @Query("article") String article);
}
