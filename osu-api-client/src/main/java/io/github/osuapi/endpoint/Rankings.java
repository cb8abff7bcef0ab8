package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.CountryRankings;
import io.github.osuapi.model.KudosuRankings;
import io.github.osuapi.model.RankingFilter;
import io.github.osuapi.model.RankingType;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.RulesetVariant;
import io.github.osuapi.model.TeamRankings;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Leaderboards of players. */
@EndpointGroup
interface Rankings {
  /**
   * Gets a page of a leaderboard of players, 50 a page, 200 pages at most.
   *
   * @param mode the ruleset
   * @param type what is counted
   * @param country only players of a country, by its two letters; for all types but {@code charts}.
   *     A country where nobody plays is not found
   * @param filter whose ranks; of everyone where it is not set
   * @param spotlight the id of a spotlight, for {@code charts}; the latest where it is not set
   * @param variant 4 or 7 keys, for mania
   * @param page which page, 1 to 200
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-ranking">The server's documentation</a>
   */
  @GET("rankings/{mode}/{type}")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(Paging.PAGE)
  io.github.osuapi.model.Rankings list(
      @Path("mode") Ruleset mode,
      @Path("type") RankingType type,
      @Query("country") @Nullable String country,
      @Query("filter") @Nullable RankingFilter filter,
      @Query("spotlight") @Nullable Long spotlight,
      @Query("variant") @Nullable RulesetVariant variant,
      @Range(min = 1, max = 200) @Query("page") @Nullable Integer page);

  /**
   * Gets a page of the leaderboard of countries by performance points, 50 a page.
   *
   * @param mode the ruleset
   * @param page which page, from 1
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-ranking">The server's documentation</a>
   */
  @GET("rankings/{mode}/country")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(Paging.PAGE)
  CountryRankings countries(
      @Path("mode") Ruleset mode, @Range(min = 1) @Query("page") @Nullable Integer page);

  /**
   * Gets a page of the leaderboard of teams by performance points, 50 a page.
   *
   * @param mode the ruleset
   * @param page which page, from 1
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-ranking">The server's documentation</a>
   */
  @GET("rankings/{mode}/team")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(Paging.PAGE)
  TeamRankings teams(
      @Path("mode") Ruleset mode, @Range(min = 1) @Query("page") @Nullable Integer page);

  /**
   * Gets a page of the leaderboard of kudosu, 50 a page.
   *
   * @param page which page, 1 to 20
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-kudosu-ranking">The server's
   *     documentation</a>
   */
  @GET("rankings/kudosu")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.PAGE, defaultLimit = 50, maxLimit = 50, depth = 1000)
  KudosuRankings kudosu(@Range(min = 1, max = 20) @Query("page") @Nullable Integer page);
}
