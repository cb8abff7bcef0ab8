package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.POST;

@EndpointGroup
interface HttpMethods {
  @NoTokenRequired
  String none();

  @GET("a")
  @POST("b")
  @NoTokenRequired
  String two();

  @HEAD("c")
  @NoTokenRequired
  void other();
}
