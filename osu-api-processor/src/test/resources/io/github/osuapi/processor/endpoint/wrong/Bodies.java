package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.RequiresAnyToken;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

@EndpointGroup
interface Bodies {
  @GET("a")
  @RequiresAnyToken
  String withGet(@Field("text") String text);

  @DELETE("b")
  @RequiresAnyToken
  void withDelete(@JsonField("text") String text);

  @POST("c")
  @RequiresAnyToken
  void formAndJson(@Field("text") String text, @JsonField("number") int number);

  @PUT("d")
  @RequiresAnyToken
  void twoBodies(@Body String one, @Body String other);

  @PATCH("e")
  @RequiresAnyToken
  void nullableBody(@Body @Nullable String body);
}
