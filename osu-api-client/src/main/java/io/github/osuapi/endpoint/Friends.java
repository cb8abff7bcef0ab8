package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.UserRelation;
import java.util.List;
import retrofit2.http.GET;

/** The friend list of the user that the token acts for. */
@EndpointGroup
interface Friends {
  /**
   * Lists the friends of the user that the token acts for, all of them at once.
   *
   * @see <a href="https://osu.ppy.sh/docs/index.html#friends">The server's documentation</a>
   */
  @GET("friends")
  @RequiresScope(Scope.FRIENDS_READ)
  @RequiresUser
  List<UserRelation> list();
}
