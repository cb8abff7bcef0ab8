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

  @GET("..")
  @NoTokenRequired
  String up();

  @GET("news/%2E%2e/x")
  @NoTokenRequired
  String upEncoded();

  @GET("./news")
  @NoTokenRequired
  String here();

  @GET("..\\news")
  @NoTokenRequired
  String back();

  @GET("news%5c..")
  @NoTokenRequired
  String backEncoded();

  @GET("news//x")
  @NoTokenRequired
  String empty();

  @GET(" news")
  @NoTokenRequired
  String blank();

  @GET("news\nx")
  @NoTokenRequired
  String control();

  @GET("news\u2028x")
  @NoTokenRequired
  String separator();

  @GET("{a}.{b}/..c/v1.0/x%2fy")
  @NoTokenRequired
  String sound(@Path("a") String a, @Path("b") String b);
}
