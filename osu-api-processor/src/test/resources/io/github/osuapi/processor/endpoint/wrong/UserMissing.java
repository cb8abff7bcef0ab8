package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.GET;

@EndpointGroup
interface UserMissing {
  @GET("friends")
  @RequiresScope(Scope.FRIENDS_READ)
  String issuedButUseless();

  @RequiresScope(Scope.FORUM_WRITE)
  @GET("forums/topics")
  String notIssued();
}
