package late;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

@EndpointGroup
interface Early {
  @GET("early")
  @NoTokenRequired
  String text();
}
