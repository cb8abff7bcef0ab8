package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresAnyToken;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.Headers;
import retrofit2.http.POST;

@EndpointGroup
interface Unsupported {
  @POST("a")
  @Headers("X-Test: 1")
  @FormUrlEncoded
  @RequiresAnyToken
  void post(@Field("text") String text);
}
