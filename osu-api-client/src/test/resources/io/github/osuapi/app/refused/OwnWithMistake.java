package refused;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import retrofit2.http.GET;

@OsuApp(grant = Grant.ANONYMOUS, endpoints = Own.class)
interface OwnWithMistake {}

@EndpointGroup
interface Own {
  @GET("own")
  String own();
}
