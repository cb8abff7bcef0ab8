package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

@EndpointGroup
interface ParameterTypes {
  @GET("news")
  @NoTokenRequired
  String object(@Query("filter") Object filter);

  @GET("news")
  @NoTokenRequired
  String array(@Query("ids[]") long... ids);

  @GET("news")
  @NoTokenRequired
  @SuppressWarnings("rawtypes")
  String raw(@Query("ids[]") List ids);

  @GET("news")
  @NoTokenRequired
  String wild(@Query("ids[]") List<? extends Number> ids);

  @GET("news")
  @NoTokenRequired
  String unbound(@Query("ids[]") List<?> ids);

  @GET("news")
  @NoTokenRequired
  String bound(@Query("ids[]") List<? super Long> ids);

  @GET("news/{ids}")
  @NoTokenRequired
  String listInPath(@Path("ids") List<Long> ids);

  @POST("news")
  @NoTokenRequired
  String form(@Field("raw") RawJson raw);

  @GET("news")
  @NoTokenRequired
  String nullablePrimitive(@Query("limit") @Nullable int limit);
}
