package late;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import java.util.List;
import retrofit2.http.GET;

@EndpointGroup
interface Unresolved {
  @GET("a")
  @NoTokenRequired
  List<Missing> list();

  @GET("b")
  @RequiresScope(Scope.FRIENDS_WRITE)
  String text();
}
