package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.GET;

@EndpointGroup
interface ScopeUnreachable {
  @GET("a")
  @RequiresScope(Scope.DELEGATE)
  @RequiresUser
  String delegate();

  @GET("b")
  @RequiresScope(Scope.GROUP_PERMISSIONS)
  String groups();
}
