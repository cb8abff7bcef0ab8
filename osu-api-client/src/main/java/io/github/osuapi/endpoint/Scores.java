package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.ReplayDownload;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.ScoreList;
import io.github.osuapi.replay.Replay;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Single scores. */
@EndpointGroup
@NotForThirdParties(
    methods = "POST",
    path = "score-pins/{score}/reorder",
    purpose = "move a pinned score")
@NotForThirdParties(methods = "DELETE", path = "score-pins/{score}", purpose = "unpin a score")
@NotForThirdParties(methods = "PUT", path = "score-pins/{score}", purpose = "pin a score")
interface Scores {
  /**
   * Gets a score.
   *
   * @param score the id of the score
   * @param legacyOnly whether {@code rankGlobal} of a score of the older client is its place among
   *     those alone
   */
  @GET("scores/{score}")
  @RequiresScope(Scope.PUBLIC)
  Score get(@Path("score") long score, @Query("legacy_only") @Nullable Boolean legacyOnly);

  /**
   * Downloads the replay of a score, as an {@code .osr} file. The server gives ten a minute.
   *
   * @param score the id of the score
   */
  @GET("scores/{score}/download")
  @ReplayDownload
  @RequiresScope(Scope.PUBLIC)
  Replay download(@Path("score") long score);

  /**
   * Lists scores as they come in, the latest ones where no cursor is set. Where nothing is new the
   * answer is empty and repeats the cursor, so that it can be asked again later.
   *
   * @param ruleset only scores of this ruleset
   * @param cursorString where to go on, from the answer before; the server refuses one that is too
   *     old
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-scores">The server's documentation</a>
   */
  @GET("scores")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, defaultLimit = 1000, maxLimit = 1000, openEnded = true)
  ScoreList list(
      @Query("ruleset") @Nullable Ruleset ruleset,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Gets a score of the older client by the id that the older client knows it by.
   *
   * @param ruleset the ruleset
   * @param score the older id of the score
   * @param legacyOnly whether {@code rankGlobal} is its place among scores of the older client
   *     alone
   */
  @GET("scores/{ruleset}/{score}")
  @RequiresScope(Scope.PUBLIC)
  Score getLegacy(
      @Path("ruleset") Ruleset ruleset,
      @Path("score") long score,
      @Query("legacy_only") @Nullable Boolean legacyOnly);

  /**
   * Downloads the replay of a score of the older client, as an {@code .osr} file. The server gives
   * ten a minute.
   *
   * @param ruleset the ruleset
   * @param score the older id of the score
   */
  @GET("scores/{ruleset}/{score}/download")
  @ReplayDownload
  @RequiresScope(Scope.PUBLIC)
  Replay downloadLegacy(@Path("ruleset") Ruleset ruleset, @Path("score") long score);
}
