package sound.two;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.GET;
import sound.one.Matches;

/** Has the simple name of a group of the library. */
@EndpointGroup("friendsOfFriends")
interface Friends {
  /** Lists them. */
  @GET("friends/friends")
  @NoTokenRequired
  String list();

  /** Lists more of them. */
  @GET("friends/friends/more")
  @RequiresScope(Scope.FRIENDS_READ)
  @RequiresUser
  String more();
}

@OsuApp(grant = Grant.ANONYMOUS, endpoints = {Friends.class, Matches.class, Friends.class})
interface Own {}

/** No endpoint of its own is open to it. */
@OsuApp(grant = Grant.ANONYMOUS, endpoints = Closed.class)
interface Nothing {}
