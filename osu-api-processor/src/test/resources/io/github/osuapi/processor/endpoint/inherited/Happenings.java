package inherited;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Query;

@EndpointGroup
interface Happenings {
  @GET("happenings")
  @NoTokenRequired
  List<Happening> some(@Batched(max = 50, key = "id") @Query("ids[]") List<Long> ids);

  @GET("happenings/named")
  @NoTokenRequired
  List<Happening> named(@Batched(max = 50, key = "name") @Query("names[]") List<String> names);
}
