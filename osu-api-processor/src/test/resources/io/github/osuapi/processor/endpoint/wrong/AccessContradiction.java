package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.RequiresAnyToken;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.GET;

@EndpointGroup
interface AccessContradiction {
  @GET("a")
  @RequiresScope(Scope.PUBLIC)
  @RequiresAnyToken
  String two();

  @GET("b")
  @NoTokenRequired
  @RequiresUser
  String nobody();

  @GET("c")
  @RequiresUser
  @RequiresAnyToken
  @NoTokenRequired
  @RequiresScope(Scope.IDENTIFY)
  String all();
}
