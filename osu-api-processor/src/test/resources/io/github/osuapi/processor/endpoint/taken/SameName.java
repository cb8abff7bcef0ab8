package taken;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

final class SameName {
  @EndpointGroup("wiki")
  interface One {
    @GET("a")
    @NoTokenRequired
    String text();
  }

  @EndpointGroup("wiki")
  interface Other {
    @GET("b")
    @NoTokenRequired
    String text();
  }

  private SameName() {}
}
