package beside;

import io.github.osuapi.annotations.EndpointGroup;
import retrofit2.http.GET;

@EndpointGroup
interface Unsound {
  @GET("unsound")
  String text();
}
