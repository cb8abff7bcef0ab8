package wrong;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Joined;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.NoTokenRequired;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

@EndpointGroup
interface JoinedLists {
  @JsonModel
  record Thing(String id) {}

  @GET("a")
  @NoTokenRequired
  void single(@Joined(".") @Query("name") String name);

  @POST("b")
  @NoTokenRequired
  void json(@Joined(".") @JsonField("names") List<String> names);

  @GET("c")
  @NoTokenRequired
  void nothing(@Joined("") @Query("names") List<String> names);

  @GET("d")
  @NoTokenRequired
  List<Thing> split(@Batched(max = 50) @Joined(",") @Query("names") List<String> names);
}
