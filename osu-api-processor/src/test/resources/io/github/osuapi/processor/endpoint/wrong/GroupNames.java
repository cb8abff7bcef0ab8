package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

final class GroupNames {
  @EndpointGroup("beatmap packs")
  interface Spaced {
    @GET("a")
    @NoTokenRequired
    String text();
  }

  @EndpointGroup
  interface Default {
    @GET("a")
    @NoTokenRequired
    String text();
  }

  @EndpointGroup("notify")
  interface OfObject {
    @GET("a")
    @NoTokenRequired
    String text();
  }

  @EndpointGroup("chat.channels")
  interface Dotted {
    @GET("a")
    @NoTokenRequired
    String text();
  }

  private GroupNames() {}
}
