package io.github.osuapi.ownendpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The clans of a private server, which osu! does not have. */
@EndpointGroup
interface Clans {
  /**
   * Lists the clans.
   *
   * @param country only clans whose founder is from a country, by its two letters
   */
  @GET("clans")
  @RequiresScope(Scope.PUBLIC)
  List<Clan> list(@Query("country") @Nullable String country);

  /**
   * Gets a clan.
   *
   * @param clan the id of the clan
   */
  @GET("clans/{clan}")
  @RequiresScope(Scope.PUBLIC)
  Clan get(@Path("clan") long clan);
}
