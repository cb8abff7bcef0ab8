package late;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import java.util.List;
import retrofit2.http.GET;

/** Mentions a model that another processor writes. */
@EndpointGroup
interface Waiting {
  @GET("written")
  @NoTokenRequired
  List<Written> list();
}
