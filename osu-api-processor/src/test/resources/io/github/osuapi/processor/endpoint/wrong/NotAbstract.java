package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;
import retrofit2.http.POST;

@EndpointGroup
interface NotAbstract {
  @GET("a")
  @NoTokenRequired
  String text();

  @GET("b")
  @NoTokenRequired
  default String other() {
    return text();
  }

  @POST("c")
  static String third() {
    return "";
  }

  default String fine() {
    return text();
  }
}
