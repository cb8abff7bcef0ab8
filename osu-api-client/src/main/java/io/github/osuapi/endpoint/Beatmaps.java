package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.DeprecatedParameter;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.BeatmapAttributes;
import io.github.osuapi.model.BeatmapExtended;
import io.github.osuapi.model.BeatmapList;
import io.github.osuapi.model.BeatmapScoreType;
import io.github.osuapi.model.BeatmapScores;
import io.github.osuapi.model.BeatmapUserScore;
import io.github.osuapi.model.BeatmapUserScores;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.Ruleset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Beatmaps: single difficulties, their leaderboards and how hard they are. */
@EndpointGroup
@NotForThirdParties(
    methods = "POST",
    path = "beatmaps/{beatmap}/solo/scores",
    purpose = "begin a play and get its token")
@NotForThirdParties(
    methods = "PUT",
    path = "beatmaps/{beatmap}/solo/scores/{token}",
    purpose = "submit the score of a play")
@NotForThirdParties(
    methods = {"PATCH", "PUT"},
    path = "beatmaps/{beatmap}/tags/{tag}",
    purpose = "vote for a beatmap's tag")
@NotForThirdParties(
    methods = "DELETE",
    path = "beatmaps/{beatmap}/tags/{tag}",
    purpose = "take a vote for a beatmap's tag back")
interface Beatmaps {
  /**
   * Gets a beatmap with its beatmapset.
   *
   * @param beatmap the id of the beatmap
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmap">The server's documentation</a>
   */
  @GET("beatmaps/{beatmap}")
  @RequiresScope(Scope.PUBLIC)
  BeatmapExtended get(@Path("beatmap") long beatmap);

  /**
   * Gets several beatmaps at once, with their beatmapsets. Ids that belong to none are left out.
   *
   * @param ids the ids of the beatmaps; the server reads 50 at once
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmaps">The server's documentation</a>
   */
  @GET("beatmaps")
  @RequiresScope(Scope.PUBLIC)
  BeatmapList list(@Batched(max = 50) @Query("ids[]") List<Long> ids);

  /**
   * Finds a beatmap by what is known of its file. Set at least one of the three.
   *
   * @param checksum the MD5 checksum of the file, in hexadecimal digits
   * @param filename the name of the file
   * @param id the id of the beatmap
   * @see <a href="https://osu.ppy.sh/docs/index.html#lookup-beatmap">The server's documentation</a>
   */
  @GET("beatmaps/lookup")
  @RequiresScope(Scope.PUBLIC)
  BeatmapExtended lookup(
      @Query("checksum") @Nullable String checksum,
      @Query("filename") @Nullable String filename,
      @Query("id") @Nullable Long id);

  /**
   * Gets the leaderboard of a beatmap, the best score of each player.
   *
   * @param beatmap the id of the beatmap
   * @param mode the ruleset; the beatmap's own where it is not set
   * @param mods only scores with these mods and no others, by acronym. {@code CL}, {@code PF},
   *     {@code SD} and {@code MR} may be there unasked. {@code DT} finds {@code NC} too, {@code HT}
   *     finds {@code DC}, and {@code SD} finds {@code PF}. {@code NM} is for no mods; with others,
   *     for no mods or those
   * @param type whose scores; of everyone where it is not set. {@code country} and {@code friend}
   *     need a user who is a supporter, {@code team} a user
   * @param legacyOnly whether scores set in the lazer client are left out
   * @param limit how many scores, 1 to 100; 50 where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmap-scores">The server's
   *     documentation</a>
   */
  @GET("beatmaps/{beatmap}/scores")
  @RequiresScope(Scope.PUBLIC)
  BeatmapScores scores(
      @Path("beatmap") long beatmap,
      @Query("mode") @Nullable Ruleset mode,
      @Query("mods[]") @Nullable List<String> mods,
      @Query("type") @Nullable BeatmapScoreType type,
      @Query("legacy_only") @Nullable Boolean legacyOnly,
      @Range(min = 1, max = 100) @Query("limit") @Nullable Integer limit);

  /**
   * Calculates how hard a beatmap is with certain mods.
   *
   * @param beatmap the id of the beatmap
   * @param ruleset the ruleset to play it in; the beatmap's own where it is not set
   * @param rulesetId the same by its number, which wins
   * @param mods the mods to play it with, with their settings; none where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmap-attributes">The server's
   *     documentation</a>
   */
  @POST("beatmaps/{beatmap}/attributes")
  @RequiresScope(Scope.PUBLIC)
  BeatmapAttributes attributes(
      @Path("beatmap") long beatmap,
      @JsonField("ruleset") @Nullable Ruleset ruleset,
      @Range(min = 0, max = 3) @JsonField("ruleset_id") @Nullable Integer rulesetId,
      @JsonField("mods") @Nullable List<Mod> mods);

  /**
   * Gets the leaderboard of a beatmap by an older address.
   *
   * @param beatmap the id of the beatmap
   * @param mode the ruleset; the beatmap's own where it is not set
   * @param mods only scores with these mods and no others, by acronym. {@code CL}, {@code PF},
   *     {@code SD} and {@code MR} may be there unasked. {@code DT} finds {@code NC} too, {@code HT}
   *     finds {@code DC}, and {@code SD} finds {@code PF}. {@code NM} is for no mods; with others,
   *     for no mods or those
   * @param type whose scores; of everyone where it is not set. {@code country} and {@code friend}
   *     need a user who is a supporter, {@code team} a user
   * @param limit how many scores, 1 to 100; 50 where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmap-scores-non-legacy">The server's
   *     documentation</a>
   * @deprecated use {@code scores}, which answers the same
   */
  @GET("beatmaps/{beatmap}/solo-scores")
  @RequiresScope(Scope.PUBLIC)
  @Deprecated
  BeatmapScores soloScores(
      @Path("beatmap") long beatmap,
      @Query("mode") @Nullable Ruleset mode,
      @Query("mods[]") @Nullable List<String> mods,
      @Query("type") @Nullable BeatmapScoreType type,
      @Range(min = 1, max = 100) @Query("limit") @Nullable Integer limit);

  /**
   * Gets the best score of a user on a beatmap, and its place on the leaderboard.
   *
   * @param beatmap the id of the beatmap
   * @param user the id of the user
   * @param mode the ruleset; the beatmap's own where it is not set
   * @param mods only scores with these mods and no others, by acronym. {@code CL}, {@code PF},
   *     {@code SD} and {@code MR} may be there unasked. {@code DT} finds {@code NC} too, {@code HT}
   *     finds {@code DC}, and {@code SD} finds {@code PF}. {@code NM} is for no mods; with others,
   *     for no mods or those
   * @param legacyOnly whether scores set in the lazer client are left out
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-a-user-beatmap-score">The server's
   *     documentation</a>
   */
  @GET("beatmaps/{beatmap}/scores/users/{user}")
  @RequiresScope(Scope.PUBLIC)
  BeatmapUserScore userScore(
      @Path("beatmap") long beatmap,
      @Path("user") long user,
      @Query("mode") @Nullable Ruleset mode,
      @Query("mods[]") @Nullable List<String> mods,
      @Query("legacy_only") @Nullable Boolean legacyOnly);

  /**
   * Lists the scores of a user on a beatmap, the best first: 50 at most, and no pages follow.
   *
   * @param beatmap the id of the beatmap
   * @param user the id of the user
   * @param ruleset the ruleset; the beatmap's own where it is not set
   * @param mode the same; {@code ruleset} wins
   * @param legacyOnly whether scores set in the lazer client are left out
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-a-user-beatmap-scores">The server's
   *     documentation</a>
   */
  @GET("beatmaps/{beatmap}/scores/users/{user}/all")
  @RequiresScope(Scope.PUBLIC)
  BeatmapUserScores userScores(
      @Path("beatmap") long beatmap,
      @Path("user") long user,
      @Query("ruleset") @Nullable Ruleset ruleset,
      @DeprecatedParameter("use {@code ruleset}") @Query("mode") @Nullable Ruleset mode,
      @Query("legacy_only") @Nullable Boolean legacyOnly);
}
