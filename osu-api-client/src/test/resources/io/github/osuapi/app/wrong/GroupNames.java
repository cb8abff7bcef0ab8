package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.OsuApp;
import retrofit2.http.GET;

@OsuApp(
    grant = Grant.ANONYMOUS,
    endpoints = {TakenEndpoints.class, ReservedEndpoints.class})
interface GroupNames {}

@EndpointGroup("friends")
interface TakenEndpoints {
  @GET("taken")
  @NoTokenRequired
  String text();
}

@EndpointGroup("authorize")
interface ReservedEndpoints {
  @GET("reserved")
  @NoTokenRequired
  String text();
}
