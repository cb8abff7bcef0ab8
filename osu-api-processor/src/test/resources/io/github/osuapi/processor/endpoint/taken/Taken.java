package taken;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

@EndpointGroup
interface Taken {
  @GET("a")
  @NoTokenRequired
  String text();
}

final class TakenTextRequest {}
