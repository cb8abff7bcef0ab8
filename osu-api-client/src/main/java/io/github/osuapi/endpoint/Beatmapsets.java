package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.BeatmapsetEventList;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.model.BeatmapsetSearchPlayed;
import io.github.osuapi.model.BeatmapsetSearchResult;
import io.github.osuapi.model.BeatmapsetSearchSort;
import io.github.osuapi.model.BeatmapsetSearchStatus;
import io.github.osuapi.model.IdSort;
import io.github.osuapi.model.UserRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Beatmapsets: a song with all its beatmaps. */
@EndpointGroup
interface Beatmapsets {
  /**
   * Gets a beatmapset with its beatmaps.
   *
   * @param beatmapset the id of the beatmapset
   */
  @GET("beatmapsets/{beatmapset}")
  @RequiresScope(Scope.PUBLIC)
  BeatmapsetExtended get(@Path("beatmapset") long beatmapset);

  /**
   * Searches the beatmapsets, as the site's listing does, 50 a page.
   *
   * @param query words and conditions, for example {@code artist=camellia stars>6}
   * @param status in which state of ranking; those with a leaderboard where it is not set
   * @param sort in which order; by relevance or date, as the query suggests, where it is not set
   * @param mode the number of a ruleset that a beatmap must have: 0 osu, 1 taiko, 2 fruits, 3 mania
   * @param genre the number of a genre
   * @param language the number of a language
   * @param general conditions joined by dots, of {@code recommended}, {@code converts}, {@code
   *     follows}, {@code spotlights} and {@code featured_artists}
   * @param extra contents joined by dots, of {@code video} and {@code storyboard}
   * @param played whether the user played it; for supporters
   * @param ranks grades that the user got, joined by dots, for example {@code XH.X}; for supporters
   * @param nsfw whether explicit ones are shown; the user's own choice where it is not set
   * @param cursorString where to go on, from the page before
   */
  @GET("beatmapsets/search")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(Paging.CURSOR)
  BeatmapsetSearchResult search(
      @Query("q") @Nullable String query,
      @Query("s") @Nullable BeatmapsetSearchStatus status,
      @Query("sort") @Nullable BeatmapsetSearchSort sort,
      @Query("m") @Nullable Integer mode,
      @Query("g") @Nullable Integer genre,
      @Query("l") @Nullable Integer language,
      @Query("c") @Nullable String general,
      @Query("e") @Nullable String extra,
      @Query("played") @Nullable BeatmapsetSearchPlayed played,
      @Query("r") @Nullable String ranks,
      @Query("nsfw") @Nullable Boolean nsfw,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Finds the beatmapset of a beatmap.
   *
   * @param beatmapId the id of the beatmap
   */
  @GET("beatmapsets/lookup")
  @RequiresScope(Scope.PUBLIC)
  BeatmapsetExtended lookup(@Query("beatmap_id") long beatmapId);

  /**
   * Lists what happened to beatmapsets on their way to being ranked.
   *
   * @param user only events by this user; the kinds that are public
   * @param beatmapsetId only events of this beatmapset
   * @param types only events of these kinds, such as {@code nominate}
   * @param minDate only events of this day or later, such as {@code 2026-01-31}
   * @param maxDate only events of this day or earlier
   * @param sort the order; the newest first where it is not set
   * @param limit how many, 5 to 50; 50 where it is not set
   * @param page which page, from 1
   */
  @GET("beatmapsets/events")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.PAGE, minLimit = 5, defaultLimit = 50, maxLimit = 50, depth = 10_000)
  BeatmapsetEventList events(
      @Query("user") @Nullable UserRef user,
      @Query("beatmapset_id") @Nullable Long beatmapsetId,
      @Query("types[]") @Nullable List<String> types,
      @Query("min_date") @Nullable String minDate,
      @Query("max_date") @Nullable String maxDate,
      @Query("sort") @Nullable IdSort sort,
      @Query("limit") @Nullable Integer limit,
      @Query("page") @Nullable Integer page);
}
