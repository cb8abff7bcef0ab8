package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.Cost;
import io.github.osuapi.annotations.DeprecatedParameter;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.BeatmapPlaycount;
import io.github.osuapi.model.BeatmapsPassed;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.model.Event;
import io.github.osuapi.model.KudosuHistory;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.RulesetId;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserBeatmapsetType;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserList;
import io.github.osuapi.model.UserLookupKey;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserScoreType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Profiles of players and what they play. */
@EndpointGroup
interface Users {
  /**
   * Gets a user's profile, with the statistics of one ruleset. A restricted user is not found.
   *
   * @param user the user, by id or by name; a text is always a name, even {@code "1001"}, and a
   *     former name finds the user too
   * @param mode the ruleset of the statistics; the user's own choice where it is not set
   * @param key what {@code user} is; by its type where it is not set
   * @param legacyOnly whether {@code scoresFirstCount} is of the first places among scores of the
   *     older client, in place of those among all
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-user">The server's documentation</a>
   */
  @GET("users/{user}/{mode?}")
  @RequiresScope(Scope.PUBLIC)
  UserExtended get(
      @Path("user") UserRef user,
      @Path("mode") @Nullable Ruleset mode,
      @DeprecatedParameter("use {@code UserRef.of(String)} for a name, which marks it as one")
          @Query("key")
          @Nullable UserLookupKey key,
      @Query("legacy_only") @Nullable Boolean legacyOnly);

  /**
   * Gets several users at once, with the statistics of every ruleset. Ids that belong to nobody are
   * left out.
   *
   * @param ids the ids of the users; the server reads 50 at once
   * @param includeVariantStatistics whether the statistics of 4 and 7 keys come along
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-users">The server's documentation</a>
   */
  @GET("users")
  @RequiresScope(Scope.PUBLIC)
  UserList list(
      @Batched(max = 50) @Cost(each = 1) @Query("ids[]") List<Long> ids,
      @Cost(times = 3) @Query("include_variant_statistics")
          @Nullable Boolean includeVariantStatistics);

  /**
   * Lists scores of a user, one list of four. The best ones end after 200, the recent ones after
   * 100.
   *
   * @param user the id of the user
   * @param type which of the user's lists
   * @param mode the ruleset; the user's own choice where it is not set
   * @param legacyOnly whether {@code firsts} is of the first places among scores of the older
   *     client, in place of those among all; the other lists pass over it
   * @param includeFails whether the recent scores include those of failed plays
   * @param limit how many scores a page holds, 1 to 100; 5 where it is not set
   * @param offset how many scores to pass over
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-user-scores">The server's
   *     documentation</a>
   */
  @GET("users/{user}/scores/{type}")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 100, gaps = true)
  List<Score> scores(
      @Path("user") long user,
      @Path("type") UserScoreType type,
      @Query("mode") @Nullable Ruleset mode,
      @Query("legacy_only") @Nullable Boolean legacyOnly,
      @Query("include_fails") @Nullable Boolean includeFails,
      @Query("limit") @Nullable Integer limit,
      @Range(min = 0) @Query("offset") @Nullable Integer offset);

  /**
   * Gets several users at once, by id or by name. Those that belong to nobody are left out.
   *
   * @param ids the users, by names that they have now; the server reads 50 at once
   * @param excludeBots whether bots are left out
   * @param rulesetId the ruleset of the rank that comes along; no rank where it is not set
   */
  @GET("users/lookup")
  @RequiresScope(Scope.PUBLIC)
  UserList lookup(
      @Batched(max = 50) @Query("ids[]") List<UserRef> ids,
      @Query("exclude_bots") @Nullable Boolean excludeBots,
      @Query("ruleset_id") @Nullable RulesetId rulesetId);

  /**
   * Lists the kudosu that a user got and lost, the latest first.
   *
   * @param user the id of the user
   * @param limit how many a page holds, 1 to 100; 5 where it is not set
   * @param offset how many to pass over
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-user-kudosu">The server's
   *     documentation</a>
   */
  @GET("users/{user}/kudosu")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 100, depth = 100)
  List<KudosuHistory> kudosu(
      @Path("user") long user,
      @Query("limit") @Nullable Integer limit,
      @Range(min = 0) @Query("offset") @Nullable Integer offset);

  /**
   * Lists beatmapsets of a user, one list of several.
   *
   * @param user the id of the user
   * @param type which of the user's lists
   * @param limit how many a page holds, 1 to 100; 5 where it is not set
   * @param offset how many to pass over
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-user-beatmaps">The server's
   *     documentation</a>
   */
  @GET("users/{user}/beatmapsets/{type}")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 100)
  List<BeatmapsetExtended> beatmapsets(
      @Path("user") long user,
      @Path("type") UserBeatmapsetType type,
      @Query("limit") @Nullable Integer limit,
      @Range(min = 0) @Query("offset") @Nullable Integer offset);

  /**
   * Lists the beatmaps that a user played most.
   *
   * @param user the id of the user
   * @param limit how many a page holds, 1 to 100; 5 where it is not set
   * @param offset how many to pass over
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-user-beatmaps">The server's
   *     documentation</a>
   */
  @GET("users/{user}/beatmapsets/most_played")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 100)
  List<BeatmapPlaycount> mostPlayed(
      @Path("user") long user,
      @Query("limit") @Nullable Integer limit,
      @Range(min = 0) @Query("offset") @Nullable Integer offset);

  /**
   * Lists what a user did lately, the latest first.
   *
   * @param user the id of the user
   * @param limit how many a page holds, 1 to 100; 5 where it is not set
   * @param offset how many to pass over
   * @param legacyOnly whether ranks among scores of the older client are told of, in place of those
   *     among all
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-user-recent-activity">The server's
   *     documentation</a>
   */
  @GET("users/{user}/recent_activity")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 100, depth = 100)
  List<Event> recentActivity(
      @Path("user") long user,
      @Query("limit") @Nullable Integer limit,
      @Range(min = 0) @Query("offset") @Nullable Integer offset,
      @Query("legacy_only") @Nullable Boolean legacyOnly);

  /**
   * Tells which beatmaps of some beatmapsets a user has passed.
   *
   * @param user the id of the user
   * @param beatmapsetIds the ids of the beatmapsets; the server reads 50 at once
   * @param rulesetId only passes in this ruleset
   * @param excludeConverts whether passes of converted beatmaps do not count
   * @param isLegacy whether only scores of the older client count, or only those of the newer one
   * @param noDiffReduction whether passes with mods that make it easier do not count; they do not
   *     where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#search-beatmaps-passed">The server's
   *     documentation</a>
   */
  @GET("users/{user}/beatmaps-passed")
  @RequiresScope(Scope.PUBLIC)
  BeatmapsPassed beatmapsPassed(
      @Path("user") long user,
      @Batched(max = 50, key = "beatmapsetId") @Cost(each = 1) @Query("beatmapset_ids[]")
          List<Long> beatmapsetIds,
      @Query("ruleset_id") @Nullable RulesetId rulesetId,
      @Query("exclude_converts") @Nullable Boolean excludeConverts,
      @Query("is_legacy") @Nullable Boolean isLegacy,
      @Query("no_diff_reduction") @Nullable Boolean noDiffReduction);
}
