package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Joined;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.BeatmapsetEventList;
import io.github.osuapi.model.BeatmapsetEventType;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.model.BeatmapsetSearchExtra;
import io.github.osuapi.model.BeatmapsetSearchGeneral;
import io.github.osuapi.model.BeatmapsetSearchPlayed;
import io.github.osuapi.model.BeatmapsetSearchResult;
import io.github.osuapi.model.BeatmapsetSearchSort;
import io.github.osuapi.model.BeatmapsetSearchStatus;
import io.github.osuapi.model.Grade;
import io.github.osuapi.model.IdSort;
import io.github.osuapi.model.RulesetId;
import io.github.osuapi.model.UserRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Beatmapsets: a song with all its beatmaps. */
@EndpointGroup
@NotForThirdParties(
    methods = "POST",
    path = "beatmapsets/{beatmapset}/favourites",
    purpose = "make a beatmapset a favourite, or no longer")
@NotForThirdParties(
    methods = "GET",
    path = "beatmapsets/{beatmapset}/ratings",
    purpose = "ask whether the user may rate a beatmapset")
@NotForThirdParties(
    methods = "POST",
    path = "beatmapsets/{beatmapset}/ratings",
    purpose = "rate a beatmapset")
@NotForThirdParties(
    methods = "GET",
    path = "beatmapsets/{beatmapset}/download",
    purpose = "download a beatmapset")
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
   * @param mode a ruleset that a beatmap must have
   * @param genre the number of a genre
   * @param language the number of a language
   * @param general conditions that all hold
   * @param extra contents, all of them
   * @param played whether the user played it; for supporters
   * @param ranks grades of which the user got one; for supporters
   * @param nsfw whether explicit ones are shown; the user's own choice where it is not set
   * @param page which page, from 1, of the first 10000 beatmapsets; not together with {@code
   *     cursorString}
   * @param cursorString where to go on, from the page before
   */
  @GET("beatmapsets/search")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(Paging.CURSOR)
  BeatmapsetSearchResult search(
      @Query("q") @Nullable String query,
      @Query("s") @Nullable BeatmapsetSearchStatus status,
      @Query("sort") @Nullable BeatmapsetSearchSort sort,
      @Query("m") @Nullable RulesetId mode,
      @Query("g") @Nullable Integer genre,
      @Query("l") @Nullable Integer language,
      @Joined(".") @Query("c") @Nullable List<BeatmapsetSearchGeneral> general,
      @Joined(".") @Query("e") @Nullable List<BeatmapsetSearchExtra> extra,
      @Query("played") @Nullable BeatmapsetSearchPlayed played,
      @Joined(".") @Query("r") @Nullable List<Grade> ranks,
      @Query("nsfw") @Nullable Boolean nsfw,
      @Range(min = 1, max = 200) @Query("page") @Nullable Integer page,
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
   * @param types only events of these kinds
   * @param minDate only events of this day or later
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
      @Query("types[]") @Nullable List<BeatmapsetEventType> types,
      @Query("min_date") @Nullable LocalDate minDate,
      @Query("max_date") @Nullable LocalDate maxDate,
      @Query("sort") @Nullable IdSort sort,
      @Query("limit") @Nullable Integer limit,
      @Range(min = 1) @Query("page") @Nullable Integer page);
}
