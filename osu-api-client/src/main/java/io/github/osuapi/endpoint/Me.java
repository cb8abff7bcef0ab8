package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.BeatmapsetFavourites;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserExtended;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The user that the token acts for. */
@EndpointGroup
@NotForThirdParties(methods = "POST", path = "reports", purpose = "report a user or what one wrote")
@NotForThirdParties(
    methods = "GET",
    path = "me/download-quota-check",
    purpose = "ask whether the user may download more beatmapsets")
@NotForThirdParties(
    methods = "PUT",
    path = "me/options",
    purpose = "change the options of the user's profile")
@NotForThirdParties(
    methods = "PUT",
    path = "me/achievements/{achievementId}",
    purpose = "unlock a medal that the game itself awards")
@NotForThirdParties(methods = "GET", path = "notifications", purpose = "list notifications")
@NotForThirdParties(
    methods = "POST",
    path = "notifications/mark-read",
    purpose = "mark notifications as read")
@NotForThirdParties(methods = "POST", path = "screenshots", purpose = "upload a screenshot")
interface Me {
  /**
   * Gets the profile of the user that the token acts for, private parts included.
   *
   * @param mode the ruleset of the statistics; the user's own choice where it is not set
   * @param legacyOnly whether {@code scoresFirstCount} is of the first places among scores of the
   *     older client, in place of those among all
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-own-data">The server's documentation</a>
   */
  @GET("me/{mode?}")
  @RequiresScope(Scope.IDENTIFY)
  @RequiresUser
  UserExtended get(
      @Path("mode") @Nullable Ruleset mode, @Query("legacy_only") @Nullable Boolean legacyOnly);

  /** Lists the beatmapsets that the user marked as favourites. */
  @GET("me/beatmapset-favourites")
  @RequiresScope(Scope.IDENTIFY)
  @RequiresUser
  BeatmapsetFavourites beatmapsetFavourites();
}
