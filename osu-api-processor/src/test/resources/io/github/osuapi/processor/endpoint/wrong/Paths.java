package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;

@EndpointGroup
interface Paths {
  @GET
  @NoTokenRequired
  String none();

  @GET("/news")
  @NoTokenRequired
  String absolute();

  @GET("https://example.org/news")
  @NoTokenRequired
  String elsewhere();

  @GET("news?key=id")
  @NoTokenRequired
  String query();

  @GET("news/{article")
  @NoTokenRequired
  String open();

  @GET("news/{1st}")
  @NoTokenRequired
  String misnamed(@Path("1st") String first);

  @GET("news/{a?}/{b?}")
  @NoTokenRequired
  String twoOptional(@Path("a") @Nullable String a, @Path("b") @Nullable String b);

  @GET("news{a?}")
  @NoTokenRequired
  String glued(@Path("a") @Nullable String a);
}
