package sound;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.Cost;
import io.github.osuapi.annotations.DeprecatedParameter;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.FirstPage;
import io.github.osuapi.annotations.Joined;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.ReplayDownload;
import io.github.osuapi.annotations.RequiresAnyToken;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Everything that an endpoint can be: costs {@code $1}, ends no comment with {@code *&#47;}. */
@EndpointGroup
@NotForThirdParties(
    methods = {"PUT", "PATCH"},
    path = "players/{id}/ban",
    purpose = "ban a player & \"friends\"")
@NotForThirdParties(methods = "GET", path = "bans", purpose = "list who is banned")
public interface Players {
  /**
   * Gets a {@link Player}, not a {@link #list} of them. See also {@link java.util.Map.Entry} and {@linkplain
   * PlayerPage#items() their pages}.
   *
   * <pre>{@code
   * @Override
   *   players().get("peppy") < 1
   * }</pre>
   *
   * @param player the player, by id
   *     or by name
   * @param mode the ruleset, like {@code "osu"}
   * @see <a href="https://example.org/docs?a=1#get">The documentation</a>
   * @see Player
   * @see #list
   */
  @GET("players/{player}/{mode?}")
  @RequiresScope(Scope.PUBLIC)
  Player get(@Query("key") String key, @Path("player") PlayerRef player, @Path("mode") @Nullable String mode);

  /**
   * Lists players.
   *
   * @deprecated use {@link PlayerPage}
   */
  @Deprecated
  @GET("players")
  @RequiresScope(Scope.PUBLIC)
  List<Player> list(
      @Query("ids[]") List<Long> ids,
      @Query("tags[]") @Nullable List<String> tags,
      @Query("dates[]") @Nullable List<LocalDate> dates,
      @Query("since") @Nullable Instant since);

  @GET("players/all")
  @NoTokenRequired
  @Paginated(Paging.CURSOR)
  PlayerPage all(@Query("cursor_string") @Nullable String next);

  @GET("players/table")
  @RequiresAnyToken
  @Paginated(Paging.PAGE)
  PlayerTable table(@Query("page") @Nullable Integer page);

  @GET("players/offset")
  @RequiresAnyToken
  @Paginated(Paging.OFFSET)
  List<Player> offset(@Query("offset") @Nullable Integer offset);

  @GET("players/limited")
  @RequiresAnyToken
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 100)
  List<Player> limited(
      @Query("limit") @Nullable Integer limit, @Query("offset") @Nullable Integer answer);

  @GET("players/gaps")
  @RequiresAnyToken
  @Paginated(value = Paging.OFFSET, defaultLimit = 50, maxLimit = 50, gaps = true)
  List<Player> gaps(@Query("offset") @Nullable Integer offset);

  @GET("players/notes")
  @RequiresAnyToken
  @Paginated(value = Paging.CURSOR_OBJECT, minLimit = 5, defaultLimit = 50, maxLimit = 100)
  PlayerNotes notes(
      @Query("sort") @Nullable String sort,
      @Query("limit") @Nullable Integer limit,
      @FirstPage(sort = "id_asc") @Query("n") @Nullable Integer number,
      @FirstPage(sort = "id_desc") @Query("end") @Nullable Long later,
      @FirstPage @Query("after") @Nullable Long after,
      @Query("cursor") @Nullable RawJson cursor);

  @GET("players/numbered")
  @RequiresAnyToken
  @Paginated(value = Paging.PAGE, defaultLimit = 50, maxLimit = 50, depth = 1000)
  PlayerTable numbered(@Query("limit") int limit, @Query("page") @Nullable Integer page);

  @GET("players/events")
  @RequiresAnyToken
  @Paginated(Paging.ID)
  PlayerEvents events(@Query("before") @Nullable Long before, @Query("after") @Nullable Long place);

  @GET("players/log")
  @RequiresAnyToken
  @Paginated(
      value = Paging.ID,
      defaultLimit = 21,
      maxLimit = 21,
      before = "max_id",
      after = "",
      inclusive = true)
  List<PlayerEvent> log(@Query("max_id") @Nullable Long maxId);

  @GET("players/some")
  @RequiresAnyToken
  PlayerList some(
      @Batched(max = 50) @Cost(each = 2) @Query("ids[]") List<Long> keys,
      @Cost(times = 3) @Query("bots") @Nullable Boolean context);

  @GET("players/named")
  @RequiresAnyToken
  List<Player> named(@Batched(max = 20, key = "name") @Query("names[]") List<String> names);

  /** Sends a form. */
  @POST("players")
  @RequiresScope(Scope.FORUM_WRITE)
  @RequiresUser
  void form(@Field("name") String name, @Field("ids[]") @Nullable List<Integer> ids);

  @PUT("players/{id}")
  @RequiresAnyToken
  @RequiresUser
  Player json(
      @Path("id") long id,
      @JsonField("name") @Nullable String name,
      @JsonField("friends") List<Player> friends);

  @PATCH("players")
  @RequiresAnyToken
  String whole(@Body Player player);

  @ReplayDownload
  @GET("players/{id}/avatar")
  @NoTokenRequired
  byte[] avatar(@Path(value = "id", encoded = true) String id);

  /** Gets a picture. */
  @GET("players/{id}/picture")
  @NoTokenRequired
  Avatar picture(@Path("id") long id);

  /**
   * Finds players.
   *
   * @param from the place of the first
   * @param age in years
   * @param level the level
   * @param ranks grades that they got
   * @param numbers the numbers on their shirts
   * @param name the name
   */
  @GET("players/found")
  @NoTokenRequired
  @Paginated(value = Paging.PAGE, defaultLimit = 50, maxLimit = 50)
  PlayerTable found(
      @Range(min = 0) @Query("from") int from,
      @Query("limit") @Nullable Integer limit,
      @Range(min = 1, max = 200) @Query("page") @Nullable Integer page,
      @Range(max = 120) @Query("age") @Nullable Integer age,
      @Range(min = -1, max = 5_000_000_000L) @Query("level") @Nullable Long level,
      @Joined(".") @Query("r") @Nullable List<String> ranks,
      @Joined(",") @Query("n") @Nullable List<Integer> numbers,
      @DeprecatedParameter("use {@code query}") @Query("name") @Nullable String name,
      @DeprecatedParameter("use {@code numbers}") @Query("no[]") @Nullable List<Integer> no);

  @DELETE("players/{id}")
  @RequiresAnyToken
  void delete(@Path("id") long id);

  @GET("players/count")
  @NoTokenRequired
  int count();
}
