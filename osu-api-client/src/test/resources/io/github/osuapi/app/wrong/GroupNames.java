package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.OsuApp;
import retrofit2.http.GET;

@OsuApp(
    grant = Grant.ANONYMOUS,
    endpoints = {GroupNames.Taken.class, GroupNames.OfEveryClient.class})
interface GroupNames {
  @EndpointGroup("friends")
  interface Taken {
    @GET("taken")
    @NoTokenRequired
    String text();
  }

  @EndpointGroup("close")
  interface OfEveryClient {
    @GET("close")
    @NoTokenRequired
    String text();
  }
}
