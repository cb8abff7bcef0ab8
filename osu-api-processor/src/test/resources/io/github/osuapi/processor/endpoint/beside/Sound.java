package beside;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

@EndpointGroup
interface Sound {
  @GET("sound")
  @NoTokenRequired
  String text();
}
