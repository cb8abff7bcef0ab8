import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

@EndpointGroup
interface Unpackaged {
  @GET("a")
  @NoTokenRequired
  String text();
}
