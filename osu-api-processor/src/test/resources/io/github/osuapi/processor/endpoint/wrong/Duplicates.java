package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;
import retrofit2.http.Path;

@EndpointGroup
interface Duplicates {
  @GET("a/{id}")
  @NoTokenRequired
  String get(@Path("id") long id);

  @GET("b/{name}")
  @NoTokenRequired
  String get(@Path("name") String name);

  @GET("c")
  @NoTokenRequired
  String Get();
}
