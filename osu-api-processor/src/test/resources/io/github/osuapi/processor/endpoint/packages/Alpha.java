package alpha;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

public final class Alpha {
  @EndpointGroup
  interface Nested {
    @GET("alpha")
    @NoTokenRequired
    String text();
  }

  private Alpha() {}
}
