package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;

@EndpointGroup
interface PathVariables {
  @GET("users/{user}/scores/{type}")
  @RequiresScope(Scope.PUBLIC)
  String similar(@Path("usr") long user, @Path("type") String type);

  @GET("news/{article}")
  @NoTokenRequired
  String unfilled();

  @GET("users/{user}/{mode?}")
  @RequiresScope(Scope.PUBLIC)
  String mustBeNullable(@Path("user") long user, @Path("mode") String mode);

  @GET("wiki/{page}")
  @NoTokenRequired
  String mustNotBeNullable(@Path("page") @Nullable String page);

  @GET("news")
  @NoTokenRequired
  String noVariable(@Path("article") String article);

  @GET("news/{article}")
  @NoTokenRequired
  String twice(@Path("article") String one, @Path("article") String other);
}
