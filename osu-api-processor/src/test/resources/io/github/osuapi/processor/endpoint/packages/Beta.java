package beta.inner;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

@EndpointGroup
interface Beta {
  @GET("beta")
  @NoTokenRequired
  String text();
}
