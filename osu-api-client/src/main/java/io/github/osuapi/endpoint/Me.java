package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.BeatmapsetFavourites;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserExtended;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The user that the token acts for. */
@EndpointGroup
interface Me {
  /**
   * Gets the profile of the user that the token acts for, private parts included.
   *
   * @param mode the ruleset of the statistics; the user's own choice where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-own-data">The server's documentation</a>
   */
  @GET("me/{mode?}")
  @RequiresScope(Scope.IDENTIFY)
  @RequiresUser
  UserExtended get(@Path("mode") @Nullable Ruleset mode);

  /** Lists the beatmapsets that the user marked as favourites. */
  @GET("me/beatmapset-favourites")
  @RequiresScope(Scope.IDENTIFY)
  @RequiresUser
  BeatmapsetFavourites beatmapsetFavourites();
}
