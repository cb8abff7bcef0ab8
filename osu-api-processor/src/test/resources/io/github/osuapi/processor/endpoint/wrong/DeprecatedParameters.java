package wrong;

import io.github.osuapi.annotations.DeprecatedParameter;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

@EndpointGroup
interface DeprecatedParameters {
  @GET("a")
  @NoTokenRequired
  void required(@DeprecatedParameter("use {@code name}") @Query("key") String key);

  @GET("b")
  @NoTokenRequired
  void silent(@DeprecatedParameter(" ") @Query("key") @Nullable String key);
}
