package bot;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Users, with the few things that the bot shows. */
@EndpointGroup
interface Players {
  /**
   * Gets a user by id.
   *
   * @param user the id
   */
  @GET("users/{user}")
  @RequiresScope(Scope.PUBLIC)
  Player get(@Path("user") long user);
}
