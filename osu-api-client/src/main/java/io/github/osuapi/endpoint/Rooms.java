package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.MultiplayerScoreSort;
import io.github.osuapi.model.MultiplayerScores;
import io.github.osuapi.model.Room;
import io.github.osuapi.model.RoomCategory;
import io.github.osuapi.model.RoomEvents;
import io.github.osuapi.model.RoomLeaderboard;
import io.github.osuapi.model.RoomMode;
import io.github.osuapi.model.RoomRef;
import io.github.osuapi.model.RoomSort;
import io.github.osuapi.model.RoomStatus;
import io.github.osuapi.model.RoomTypeGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Multiplayer rooms and playlists of the newer client. */
@EndpointGroup
@NotForThirdParties(methods = "PUT", path = "rooms/{room}/users/{user}", purpose = "join a room")
@NotForThirdParties(
    methods = "DELETE",
    path = "rooms/{room}/users/{user}",
    purpose = "leave a room")
@NotForThirdParties(
    methods = "GET",
    path = "rooms/{room}/playlist/{playlist}/scores/users/{user}",
    purpose = "get a user's best score of a playlist item")
@NotForThirdParties(
    methods = "POST",
    path = "rooms/{room}/playlist/{playlist}/scores",
    purpose = "begin a play in a room and get its token")
@NotForThirdParties(
    methods = "GET",
    path = "rooms/{room}/playlist/{playlist}/scores/{score}",
    purpose = "get a single score of a playlist item with those around it")
@NotForThirdParties(
    methods = {"PATCH", "PUT"},
    path = "rooms/{room}/playlist/{playlist}/scores/{score}",
    purpose = "submit the score of a play in a room")
@NotForThirdParties(methods = "POST", path = "rooms", purpose = "open a room")
@NotForThirdParties(methods = "DELETE", path = "rooms/{room}", purpose = "close a room")
interface Rooms {
  /**
   * Lists rooms, all of them at once: the server gives no cursor to clients but its own.
   *
   * @param mode which ones; those that go on where it is not set
   * @param sort the order; where it is not set, those that are pinned and then the newest first,
   *     and for {@code ended} the last that ended first
   * @param category only this kind
   * @param typeGroup only this sort; playlists where it is not set
   * @param season only those of this season
   * @param status only those that are doing this
   * @param active whether only those that go on
   * @param limit how many, 1 to 250; 250 where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-multiplayer-rooms">The server's
   *     documentation</a>
   */
  @GET("rooms")
  @RequiresScope(Scope.PUBLIC)
  List<Room> list(
      @Query("mode") @Nullable RoomMode mode,
      @Query("sort") @Nullable RoomSort sort,
      @Query("category") @Nullable RoomCategory category,
      @Query("type_group") @Nullable RoomTypeGroup typeGroup,
      @Query("season_id") @Nullable Long season,
      @Query("status") @Nullable RoomStatus status,
      @Query("is_active") @Nullable Boolean active,
      @Range(min = 1, max = 250) @Query("limit") @Nullable Integer limit);

  /**
   * Gets a room with its playlist.
   *
   * @param room the room, by id or the latest one
   */
  @GET("rooms/{room}")
  @RequiresScope(Scope.PUBLIC)
  Room get(@Path("room") RoomRef room);

  /**
   * Gets the leaderboard of a room.
   *
   * @param room the id of the room
   * @param limit how many users, 1 to 50; 50 where it is not set
   * @param page which page, from 1
   */
  @GET("rooms/{room}/leaderboard")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.PAGE, defaultLimit = 50, maxLimit = 50)
  RoomLeaderboard leaderboard(
      @Path("room") long room,
      @Query("limit") @Nullable Integer limit,
      @Range(min = 1) @Query("page") @Nullable Integer page);

  /**
   * Gets what happened in a room that plays together, the last events where neither {@code before}
   * nor {@code after} is set. Walked from {@code after(0)}, the events come in their order; else
   * the newest first.
   *
   * @param room the id of the room
   * @param before only events with a lower id than this
   * @param after only events with a higher id than this
   * @param limit how many events, 1 to 101; 100 where it is not set
   */
  @GET("rooms/{room}/events")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.ID, defaultLimit = 100, maxLimit = 101)
  RoomEvents events(
      @Path("room") long room,
      @Query("before") @Nullable Long before,
      @Query("after") @Nullable Long after,
      @Query("limit") @Nullable Integer limit);

  /**
   * Lists the scores of an item of a playlist, one of each user.
   *
   * @param room the id of the room
   * @param playlist the id of the item
   * @param sort the order; the best first where it is not set
   * @param limit how many a page holds, 1 to 50; 50 where it is not set
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-scores">The server's documentation</a>
   */
  @GET("rooms/{room}/playlist/{playlist}/scores")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, defaultLimit = 50, maxLimit = 50)
  MultiplayerScores scores(
      @Path("room") long room,
      @Path("playlist") long playlist,
      @Query("sort") @Nullable MultiplayerScoreSort sort,
      @Query("limit") @Nullable Integer limit,
      @Query("cursor_string") @Nullable String cursorString);
}
