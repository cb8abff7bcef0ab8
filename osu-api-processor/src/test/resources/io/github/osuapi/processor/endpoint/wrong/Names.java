package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
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
}
