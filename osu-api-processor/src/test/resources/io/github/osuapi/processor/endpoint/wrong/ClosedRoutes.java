package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.NotForThirdParties;
import retrofit2.http.GET;

@EndpointGroup
@NotForThirdParties(methods = "GET", path = "things", purpose = "list things")
@NotForThirdParties(methods = {}, path = "things/{thing}", purpose = "make a thing")
@NotForThirdParties(methods = "DELETE", path = "things/{thing}", purpose = "")
interface ClosedRoutes {
  @GET("things")
  @NoTokenRequired
  String list();
}
