package sound.two;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.GET;

@EndpointGroup
interface Closed {
  /** Needs a user. */
  @GET("closed")
  @RequiresScope(Scope.FRIENDS_READ)
  @RequiresUser
  String get();
}
