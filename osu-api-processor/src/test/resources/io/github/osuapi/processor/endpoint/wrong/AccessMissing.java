package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import retrofit2.http.GET;

@EndpointGroup
interface AccessMissing {
  @GET("news")
  String news();
}
