package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.BeatmapPack;
import io.github.osuapi.model.BeatmapPackList;
import io.github.osuapi.model.BeatmapPackType;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Collections of beatmapsets that can be downloaded together. */
@EndpointGroup
interface BeatmapPacks {
  /**
   * Lists beatmap packs, 100 a page.
   *
   * @param type the kind; standard packs where it is not set
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmap-packs">The server's
   *     documentation</a>
   */
  @GET("beatmaps/packs")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, defaultLimit = 100, maxLimit = 100)
  BeatmapPackList list(
      @Query("type") @Nullable BeatmapPackType type,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Gets a beatmap pack with its beatmapsets.
   *
   * @param pack the tag of the pack, such as {@code S1}
   * @param legacyOnly whether scores set in the lazer client do not count as passed
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmap-pack">The server's
   *     documentation</a>
   */
  @GET("beatmaps/packs/{pack}")
  @RequiresScope(Scope.PUBLIC)
  BeatmapPack get(@Path("pack") String pack, @Query("legacy_only") @Nullable Boolean legacyOnly);
}
