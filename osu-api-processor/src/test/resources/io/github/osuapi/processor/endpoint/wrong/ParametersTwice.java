package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

@EndpointGroup
interface ParametersTwice {
  @POST("a")
  @NoTokenRequired
  String json(@JsonField("x") int x, @JsonField("x") @Nullable String y);

  @POST("b")
  @NoTokenRequired
  String form(@Field("x") int x, @Field("x") @Nullable String y, @Query("x") int elsewhere);

  @GET("c")
  @NoTokenRequired
  @Paginated(Paging.OFFSET)
  List<String> walked(
      @Query("offset") @Nullable Integer offset, @Query("offset") @Nullable Integer start);
}
