package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.UserRelation;
import java.util.List;
import retrofit2.http.GET;

/** The friend list of the user that the token acts for. */
@EndpointGroup
@NotForThirdParties(
    methods = "GET",
    path = "blocks",
    purpose = "list the users whom the user blocks")
@NotForThirdParties(methods = "POST", path = "blocks", purpose = "block a user")
@NotForThirdParties(methods = "DELETE", path = "blocks/{block}", purpose = "unblock a user")
@NotForThirdParties(methods = "POST", path = "friends", purpose = "add a friend")
@NotForThirdParties(methods = "DELETE", path = "friends/{friend}", purpose = "remove a friend")
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
