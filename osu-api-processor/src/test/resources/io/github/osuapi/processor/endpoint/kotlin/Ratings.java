package kotlin;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Joined;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.RequiresAnyToken;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** As Kotlin compiles lists and maps of what is not final. */
@EndpointGroup
interface Ratings {
  @GET("ratings")
  @NoTokenRequired
  List<Rating> list(
      @Joined(",") @Query("all") @Nullable List<? extends Mode> all,
      @Batched(max = 50, key = "mode") @Query("modes[]") List<? extends Mode> modes);

  @POST("ratings")
  @RequiresAnyToken
  void send(
      @JsonField("modes") List<? extends Mode> modes,
      @JsonField("ratings") @Nullable Map<String, ? extends List<? extends Mode>> ratings);

  @PUT("ratings")
  @RequiresAnyToken
  void replace(@Body List<? extends Mode> modes);
}
